import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { REVIVALS } from '../../lib/card/timing.ts';
import { marksOn, restOnMark } from '../../scripts/drive/marks.ts';
import { hover } from './rig/card.ts';
import { complaintsOf } from './rig/complaints.ts';
import { frames } from './rig/frames.ts';
import { hydratedPage } from './rig/hydrated-page.ts';
import { inEachBrowser } from './rig/in-each-browser.ts';
import { has, marked, marksWhen, named, readerIsIn } from './rig/marks.ts';
import { article } from './rig/pages.ts';

/** How long the rig waits (ms) for a page so large that the browser itself is slow on it. */
const LARGE = { timeout: 90_000, interval: 500 };

/** Ten thousand nested elements, in the two ways that a browser can lay out in reasonable time. */
const deep = (style: string): [name: string, grow: string] => [
  `ten thousand elements within each other (${style})`,
  `const outermost = document.createElement('div');
  outermost.style = '${style}';
  let inmost = outermost;
  for (let depth = 1; depth < 10000; depth++) inmost = inmost.appendChild(document.createElement('div'));
  inmost.textContent = 'Vladivostok was not to be seen.';
  document.querySelector('article').append(outermost);`,
];

inEachBrowser('an unusual page', (reader) => {
  async function open(
    page: string,
    type = 'text/html',
  ): Promise<{ page: Page; complaints: string[] }> {
    const url = reader().web.put('http://wild.example/', {
      body: page,
      headers: { 'content-type': `${type}; charset=utf-8` },
    });
    const tab = await reader().newPage();
    const complaints = complaintsOf(tab);
    await tab.goto(url, { timeout: LARGE.timeout });
    return { page: tab, complaints };
  }

  test.each(['preact', 'vue'] as const)(
    'a program of %s’s is hydrated, changed and taken down as if nobody were there',
    async (by) => {
      const { page, complaints } = await open(await hydratedPage(by));
      await marked(page);
      await page.evaluate(() => (window as unknown as { hydrate(): void }).hydrate());
      await page.click('#next');
      await marksWhen(page, has('Sergei Shoigu'));
      await page.click('#next');
      await marksWhen(page, (marks) => !has('Sergei Shoigu')(marks));
      expect(await page.$eval('#root', (root) => root.children.length)).toBe(1);
      await page.click('#end');
      await marksWhen(page, (marks) => marks.length === 0);
      expect(await page.$eval('#root', (root) => root.innerHTML)).toBe('');
      expect(complaints).toEqual([]);
    },
  );

  test('one that is rewritten by document.write is read again', async () => {
    const { page, complaints } = await open('<!doctype html><title>Leeks</title><p>Leeks.</p>');
    await page.evaluate((html) => {
      document.open();
      document.write(html);
      document.close();
    }, article());
    await marksWhen(page, has('Kim Jong Un'));
    await page.evaluate(() => {
      document.open();
      document.write('<title>Again</title><main><p>Sergei Shoigu met Vladimir Putin.</p></main>');
      document.close();
    });
    await marksWhen(page, (marks) => has('Sergei Shoigu')(marks) && !has('Kim Jong Un')(marks));
    expect(await page.evaluate(() => document.body.innerHTML)).toBe(
      '<main><p>Sergei Shoigu met Vladimir Putin.</p></main>',
    );
    expect(complaints).toEqual([]);
  });

  test('a virtual list has its visible rows marked, and scrolls as before', async () => {
    const script = `
      const list = document.querySelector('#list');
      const rows = (at) => '<div style="height:' + at * 40 + 'px"></div>' + Array.from({ length: 20 }, (_, n) =>
        '<p style="height:40px;margin:0">' + (at + n) + '. ' + ((at + n) % 2 ? 'Sergei Shoigu' : 'Nobody') + ' spoke.</p>').join('');
      const draw = () => { list.innerHTML = '<div style="height:400000px">' + rows(Math.floor(list.scrollTop / 40)) + '</div>'; };
      list.addEventListener('scroll', draw); draw();`;
    const body = '<div id="list" style="height:600px;overflow:auto"></div>';
    const { page, complaints } = await open(article({ body, script }));
    await marksWhen(page, has('Sergei Shoigu'));
    for (const top of [4000, 90_000, 0, 200_000]) {
      await page.$eval('#list', (list, top) => list.scrollTo({ top, behavior: 'instant' }), top);
    }
    const inRow = (marks: { context: string }[]) =>
      marks.some(({ context }) => /^50\d\d\. Sergei/.test(context));
    await marksWhen(page, inRow);
    expect(await page.$eval('#list', (list) => list.scrollTop)).toBe(200_000);
    expect(complaints).toEqual([]);
  });

  test('text that is rewritten a thousand times a second is not held up, and its marks are right in the end', async () => {
    const body = '<p id="now">0</p>';
    const { page, complaints } = await open(article({ body }));
    await marked(page);
    const written = await page.evaluate(async () => {
      const text = document.querySelector('#now')?.firstChild as Text;
      let count = 0;
      const end = performance.now() + 2000;
      while (performance.now() < end) {
        for (let times = 0; times < 10; times++) text.data = `${++count} Sergei Shoigu`;
        await new Promise((done) => setTimeout(done, 10));
      }
      text.data = 'Sergei Shoigu, and no more.';
      return count;
    });
    expect(written).toBeGreaterThan(500);
    const [now] = (await marksWhen(page, has('Sergei Shoigu'))).slice(-1);
    expect(now?.context).toBe('Sergei Shoigu, and no more.');
    expect(complaints).toEqual([]);
  });

  test.each([
    [
      'two hundred thousand nodes',
      `const list = document.createElement('ul');
      list.style.contentVisibility = 'auto';
      for (let count = 0; count < 100000; count++) list.append(document.createElement('li'));
      for (const item of list.children) item.textContent = 'row';
      document.querySelector('article').append(list);`,
    ],
    deep('display: none'),
    deep('content-visibility: hidden'),
    [
      'one text of five million characters',
      `document.querySelector('article').append('all quiet on the harbour. '.repeat(200000));`,
    ],
  ])(
    '%s are read to the end',
    async (_, grow) => {
      const last = `const last = document.createElement('p');
      last.textContent = 'Sergei Shoigu had been there in July.';
      document.querySelector('article').append(last);`;
      const { page, complaints } = await open(article({ script: grow + last }));
      const marks = await marksWhen(page, has('Sergei Shoigu'), LARGE);
      expect(has('Vladivostok')(marks)).toBe(false);
      expect(complaints).toEqual([]);
    },
    120_000,
  );

  test('one that removes our element in every frame is left without a card, and without an error', async () => {
    const script = `window.removed = 0;
      const clean = () => {
        const card = document.querySelector('backstory-card');
        if (card) { card.remove(); removed++; }
        requestAnimationFrame(clean);
      };
      clean();`;
    const { page, complaints } = await open(article({ script }));
    await marked(page);
    await restOnMark(page, named('Kim Jong Un'));
    const removed = () => page.evaluate(() => (window as { removed?: number }).removed);
    await expect.poll(removed).toBe(REVIVALS + 1);
    await frames(page, 10);
    expect(await removed()).toBe(REVIVALS + 1);
    expect((await marksOn(page)).length).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  test('an XML document, an SVG and plain text by themselves are not read', async () => {
    const xml = '<?xml version="1.0"?><r><p>Kim Jong Un met Vladimir Putin.</p></r>';
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Kim Jong Un</text></svg>';
    const other = await reader().open(reader().web.put('http://news.example/', article()));
    for (const [body, type] of [
      [xml, 'application/xml'],
      [svg, 'image/svg+xml'],
      ['Kim Jong Un met Vladimir Putin.', 'text/plain'],
    ] as const) {
      const { page } = await open(body, type);
      await marked(other);
      expect(await readerIsIn(reader(), page)).toBe(false);
    }
  });

  test('one that makes events, forges messages and listens to everything learns nothing and achieves nothing', async () => {
    const head = `<script>
      window.heard = [];
      const listen = EventTarget.prototype.addEventListener;
      for (const type of ['message', 'backstory', 'error', 'unhandledrejection', 'securitypolicyviolation'])
        listen.call(window, type, (event) => heard.push(type + String(event.message ?? event.data ?? event.violatedDirective ?? '')));
    </script>`;
    const { page, complaints } = await open(article({ head }));
    await marked(page);
    const [mark] = await marksOn(page);
    await page.evaluate(
      ({ x, y }) => {
        const at = { clientX: x, clientY: y, bubbles: true, composed: true, pointerType: 'mouse' };
        const under = document.elementFromPoint(x, y) ?? document.body;
        for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup', 'click']) {
          under.dispatchEvent(new PointerEvent(type, at));
        }
        under.dispatchEvent(new PointerEvent('click', { ...at, pointerType: 'touch' }));
        for (const message of [
          { type: 'step', to: 'open' },
          { type: 'show', key: '1' },
          { type: 'ring' },
        ]) {
          window.postMessage(message, '*');
          document.dispatchEvent(new CustomEvent('backstory', { detail: message }));
        }
        const { chrome } = window as { chrome?: { runtime?: { sendMessage?: unknown } } };
        return typeof chrome?.runtime?.sendMessage;
      },
      mark as { x: number; y: number },
    );
    // Anything that was to come of it would have come before this.
    expect(await hover(reader(), page, named('Vladimir Putin'))).toContain('Vladimir Putin');
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    // It has heard only what it said itself.
    expect(heard.filter((line) => !/^message/.test(line))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
