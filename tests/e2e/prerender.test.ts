import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { hover } from './rig/card.ts';
import { complaintsOf } from './rig/complaints.ts';
import { marked, marksWhen } from './rig/marks.ts';
import { article } from './rig/pages.ts';
import { PATIENCE } from './rig/patience.ts';
import { launchReader, type Reader } from './rig/reader.ts';

const FRONT = 'http://news.example/';
const STORY = 'http://news.example/story';
const LOADED = 'http://news.example/loaded';

/** A front page that has the browser prepare the story before anybody asks for it. */
const front = article({
  body: '<a id="story" href="/story">The story</a>',
  head: '<script type="speculationrules">{"prerender":[{"source":"list","urls":["/story"],"eagerness":"immediate"}]}</script>',
});

/** The story, which tells the rig once it is loaded, and keeps what is marked when it is opened. */
const story = article({
  script: `window.before = undefined;
    document.addEventListener('prerenderingchange', () => { before = [...CSS.highlights.keys()]; });
    addEventListener('load', () => fetch('/loaded?' + document.prerendering));`,
});

let reader: Reader;
beforeAll(async () => {
  reader = await launchReader('chromium');
});
afterAll(() => reader?.close());

// The driver itself loses the page now and then when the browser changes over to the prepared one: then it is tried again.
test('a page that the browser has prepared in advance is neither rung for nor read before it is opened', {
  retry: 3,
}, async () => {
  const { web, extension } = reader;
  web.put(STORY, story);
  const loaded = new Promise<string | undefined>((resolve) => {
    web.put(LOADED, (request, response) => {
      response.writeHead(204).end();
      resolve(new URL(request.url ?? '', FRONT).search);
    });
  });
  await extension.evaluate((api) => {
    const rung: string[] = [];
    Object.assign(globalThis, { rung });
    api.runtime.onMessage.addListener((message: unknown, sender: { url?: string }) => {
      rung.push(`${(message as { type: string }).type} ${sender.url}`);
      return undefined;
    });
  });
  const said = () => extension.run('rung') as Promise<string[]>;
  const page = await reader.newPage();
  const complaints = complaintsOf(page);
  await page.goto(web.put(FRONT, front));
  expect(await loaded, 'prerendered').toBe('?true');
  // Whatever was to be done about the other page as well would have been done before this.
  await page.evaluate(() => document.querySelector('article')?.append('Sergei Shoigu was there.'));
  await marksWhen(page, (marks) => marks.some(({ text }) => text === 'Sergei Shoigu'));
  expect((await said()).filter((line) => line.endsWith(STORY))).toEqual([]);

  await page.evaluate(() => document.getElementById('story')?.click());
  const isThere = () => page.evaluate((url) => location.href === url, STORY);
  // The protocol changes over to the other page under way.
  await vi.waitUntil(() => isThere().catch(() => false), PATIENCE);
  await marked(page);
  expect(await page.evaluate(() => (window as unknown as { before: string[] }).before)).toEqual([]);
  expect(await said()).toContain(`ring ${STORY}`);
  expect(await hover(reader, page, ({ text }) => text === 'Kim Jong Un')).toContain('Kim');
  expect(complaints).toEqual([]);
});
