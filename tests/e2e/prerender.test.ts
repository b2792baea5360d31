import { expect, test } from 'vitest';
import { inBrowser } from './rig/in-each-browser.ts';
import { has, marksWhen } from './rig/marks.ts';
import { article } from './rig/pages.ts';
import { PATIENCE } from './rig/patience.ts';

const FRONT = 'http://news.example/';
const STORY = 'http://news.example/story';
const TOLD = 'http://news.example/told';

/** A front page that has the browser prerender the story. */
const front = article({
  body: '<a id="story" href="/story">The story</a>',
  head: '<script type="speculationrules">{"prerender":[{"source":"list","urls":["/story"],"eagerness":"immediate"}]}</script>',
});

/**
 * The story itself reports to the rig what happens to it, because the driver loses a page that
 * replaces another.
 */
const story = article({
  script: `
    const marks = () => [...CSS.highlights.keys()].filter((name) => name.startsWith('backstory'));
    const tell = (what) => fetch('/told?' + encodeURIComponent(what), { method: 'POST' });
    const complain = console.error;
    console.error = (...all) => { tell('complaint: ' + all); complain(...all); };
    addEventListener('error', ({ message }) => tell('error: ' + message));
    addEventListener('load', () => tell('loaded, prepared: ' + document.prerendering));
    const look = () => { marks().length > 0 ? tell('marked') : requestAnimationFrame(look); };
    document.addEventListener('prerenderingchange', () => { tell('opened with marks: ' + marks()); look(); });`,
});

inBrowser('chromium', 'a prerendered page', (reader) => {
  test('is neither rung for nor read before it is opened', async () => {
    const { web, extension } = reader();
    const told: string[] = [];
    web.put(STORY, story);
    web.put(TOLD, (request, response) => {
      told.push(decodeURIComponent(new URL(request.url ?? '', FRONT).search.slice(1)));
      response.writeHead(204).end();
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
    const page = await reader().newPage();
    await page.goto(web.put(FRONT, front));
    await expect.poll(() => told, PATIENCE).toEqual(['loaded, prepared: true']);
    // Anything that was to be done about the other page as well would have happened before this.
    await page.evaluate(() =>
      document.querySelector('article')?.append('Sergei Shoigu was there.'),
    );
    await marksWhen(page, has('Sergei Shoigu'));
    expect((await said()).filter((line) => line.endsWith(STORY))).toEqual([]);

    await page.evaluate(() => document.getElementById('story')?.click());
    await expect
      .poll(() => told, PATIENCE)
      .toEqual(['loaded, prepared: true', 'opened with marks: ', 'marked']);
    expect(await said()).toContain(`ring ${STORY}`);
  });
});
