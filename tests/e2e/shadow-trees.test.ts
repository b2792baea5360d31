import { expect, test } from 'vitest';
import { hover } from './rig/card.ts';
import { inEachBrowser } from './rig/in-each-browser.ts';
import { has, marked, marksWhen, named, unmarked } from './rig/marks.ts';
import { article } from './rig/pages.ts';
import { store } from './rig/stored.ts';

/** An open shadow tree with a name that is nowhere else on the page. */
const PAGE = article({
  body: '<x-box></x-box>',
  script: `document.querySelector('x-box').attachShadow({ mode: 'open' }).innerHTML =
    '<p>Sergei Shoigu was there in July.</p>';`,
});

inEachBrowser('open shadow trees', (reader) => {
  test('a name in one is marked and has its card; switching off leaves the tree as it was', async () => {
    const page = await reader().open(reader().web.put('http://news.example/', PAGE));
    await marksWhen(page, has('Sergei Shoigu'));
    const rules = () =>
      page.evaluate(() => document.querySelector('x-box')?.shadowRoot?.adoptedStyleSheets.length);
    // The one exception to leaving the page alone: otherwise Firefox would paint no highlight in
    // there.
    expect(await rules()).toBe(reader().name === 'firefox' ? 1 : 0);
    expect(await hover(reader(), page, named('Sergei Shoigu'))).toContain('Shoigu');
    await store(reader(), { 'site:news.example': 'off' });
    await unmarked(page);
    expect(await rules()).toBe(0);
  });

  test('a name in a closed one is left alone', async () => {
    const page = await reader().open(
      reader().web.put('http://news.example/', PAGE.replace("'open'", "'closed'")),
    );
    const marks = await marked(page);
    expect(marks.map(({ text }) => text)).not.toContain('Sergei Shoigu');
  });
});
