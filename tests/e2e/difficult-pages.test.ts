import { expect, test } from 'vitest';
import { hover } from './rig/card.ts';
import { complaintsOf } from './rig/complaints.ts';
import { inEachBrowser } from './rig/in-each-browser.ts';
import { isPainted, marked, readerIsIn } from './rig/marks.ts';
import { article } from './rig/pages.ts';

const STRICT = {
  'content-security-policy':
    "default-src 'none'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
};

inEachBrowser('a difficult page', (reader) => {
  test('that forbids all foreign scripts, styles and markup is read like any other', async () => {
    const url = reader().web.put('http://strict.example/', { body: article(), headers: STRICT });
    const page = await reader().newPage();
    const complaints = complaintsOf(page);
    await page.goto(url);
    await marked(page);
    expect(await hover(reader(), page, () => true)).toContain('Kim Jong Un');
    expect(complaints).toEqual([]);
  });

  test('with frozen prototypes and patched globals is read like any other', async () => {
    const head = `<script>
      for (const kind of [Object, Array, Function, String, Map, Set, Promise, Node, Element]) {
        Object.freeze(kind.prototype);
      }
      window.Range = window.Highlight = window.MutationObserver = function () { throw new Error('mine'); };
      Array.prototype.map; JSON.parse = () => { throw new Error('mine'); };
    </script>`;
    const page = await reader().open(reader().web.put('http://odd.example/', article({ head })));
    await expect
      .poll(() => page.evaluate(() => [...CSS.highlights.keys()].some((k) => /^backstory/.test(k))))
      .toBe(true);
  });

  test('can’t tell, from its own world, that the extension is there before it marks anything', async () => {
    const script = `window.seen = [];
      for (const type of ['message', 'error']) addEventListener(type, ({ data }) => seen.push(String(data)));`;
    const page = await reader().open(reader().web.put('http://news.example/', article({ script })));
    await marked(page);
    expect(await readerIsIn(reader(), page)).toBe(true);
    const { extension } = reader();
    const traces = await page.evaluate(async (origin) => {
      const reach = (path: string) =>
        fetch(`${origin}/${path}`).then(
          () => true,
          () => false,
        );
      return {
        globals: Object.keys(window).filter((name) => /backstory/i.test(name)),
        symbol: Symbol.for('backstory') in window,
        reached: await Promise.all(['popup.html', 'content-scripts/reader.js'].map(reach)),
        seen: (window as { seen?: string[] }).seen,
      };
    }, extension.origin);
    expect(traces).toEqual({ globals: [], symbol: false, reached: [false, false], seen: [] });
  });

  test('is printed without marks', async () => {
    // Firefox's protocol prints, but can't show a page as it would be printed.
    if (reader().name === 'firefox') return;
    const page = await reader().open(reader().web.put('http://news.example/', article()));
    await marked(page);
    expect(await isPainted(page)).toBe(true);
    await page.emulateMediaType('print');
    expect(await isPainted(page)).toBe(false);
  });

  test('keeps its selection and scroll position', async () => {
    const body = `<p>${'A line to scroll by. '.repeat(2000)}</p>`;
    const script = `
      scrollTo(0, 400);
      getSelection().selectAllChildren(document.querySelector('article p'));`;
    const page = await reader().open(
      reader().web.put('http://news.example/', article({ body, script })),
    );
    await marked(page);
    expect(
      await page.evaluate(() => ({ top: scrollY, selected: getSelection()?.toString() })),
    ).toEqual({
      top: 400,
      selected: expect.stringContaining('Kim Jong Un met Vladimir Putin'),
    });
  });
});
