import { expect, test } from 'vitest';
import { iconOf } from './rig/icon.ts';
import { inEachBrowser } from './rig/in-each-browser.ts';
import { marked, readerIsIn, unmarked } from './rig/marks.ts';
import { article, SAMPLE, UNRELATED } from './rig/pages.ts';
import { store } from './rig/stored.ts';
import { domOf, openWatched } from './rig/untouched.ts';

inEachBrowser('reading an article', (reader) => {
  test('the sample article is marked, and not one of its nodes is changed', async () => {
    const page = await openWatched(reader(), reader().web.put('http://news.example/a', SAMPLE));
    const marks = await marked(page);
    const texts = marks.map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining(['Kim Jong Un', 'Vladimir Putin', 'Vostochny Cosmodrome']),
    );
    expect(await domOf(page)).toEqual({ changes: [], same: true, cards: 0 });
  });

  test('another Kim is not marked', async () => {
    const page = await reader().open(reader().web.put('http://news.example/a', SAMPLE));
    const marks = await marked(page);
    const inParagraphOf = (name: string) => marks.filter(({ context }) => context.includes(name));
    expect(inParagraphOf('Robin Kim').map(({ text }) => text)).not.toContain('Kim');
    expect(marks.map(({ text }) => text)).not.toContain('Robin Kim');
  });

  test('a name is one mention across inline elements, and a marked link stays a link', async () => {
    const body = '<p>Today <a href="/next">Vladimir <b>Putin</b></a> flew home.</p>';
    const { web } = reader();
    const next = web.put('http://news.example/next', UNRELATED);
    const page = await reader().open(
      web.put('http://news.example/', `<!doctype html><title>Home</title><main>${body}</main>`),
    );
    const [mark] = await marked(page);
    expect(mark?.text).toBe('Vladimir Putin');
    await Promise.all([page.waitForNavigation(), page.mouse.click(mark?.x ?? 0, mark?.y ?? 0)]);
    expect(page.url()).toBe(next);
  });

  test('a page that names nothing from the story gets the doorbell only', async () => {
    const page = await openWatched(reader(), reader().web.put('http://garden.example/', UNRELATED));
    const other = await reader().open(reader().web.put('http://news.example/', article()));
    await marked(other);
    expect(await readerIsIn(reader(), other)).toBe(true);
    expect(await readerIsIn(reader(), page)).toBe(false);
    expect(await domOf(page)).toEqual({ changes: [], same: true, cards: 0 });
  });

  test('what is written in an editor, a field or code is left alone', async () => {
    const body = `
      <div contenteditable><p>Draft: Sergei Shoigu</p></div>
      <textarea>Sergei Shoigu</textarea>
      <pre><code>const who = 'Sergei Shoigu';</code></pre>
      <p hidden>Sergei Shoigu</p>`;
    const page = await reader().open(reader().web.put('http://news.example/', article({ body })));
    const marks = await marked(page);
    expect(marks.map(({ text }) => text)).not.toContain('Sergei Shoigu');
  });

  test('frames are left alone', async () => {
    const { web } = reader();
    web.put('http://news.example/frame', article());
    const body = '<iframe src="/frame" width="600" height="400"></iframe>';
    const page = await reader().open(web.put('http://news.example/', article({ body })));
    await marked(page);
    const frame = await page.waitForFrame((one) => one.url().endsWith('/frame'));
    expect(await frame.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  test('the page’s own highlights stay', async () => {
    const script = `
      const range = new Range();
      range.selectNodeContents(document.querySelector('h1'));
      CSS.highlights.set('search-result', new Highlight(range));`;
    const page = await reader().open(reader().web.put('http://news.example/', article({ script })));
    await marked(page);
    await store(reader(), { 'site:news.example': 'off' });
    await unmarked(page);
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toContain('search-result');
  });

  test('the icon counts the topics found', async () => {
    const page = await reader().open(reader().web.put('http://news.example/', article()));
    await marked(page);
    await expect.poll(async () => (await iconOf(reader())).badge).toMatch(/^[1-9]\d?$/);
  });
});
