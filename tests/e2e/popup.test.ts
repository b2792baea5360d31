import { expect, test } from 'vitest';
import { marksOn } from '../../scripts/drive/marks.ts';
import { openCard } from './rig/card.ts';
import { inEachBrowser } from './rig/in-each-browser.ts';
import { marked } from './rig/marks.ts';
import { article, SAMPLE, UNRELATED } from './rig/pages.ts';
import { press, textOf } from './rig/popup.ts';

/** The popup's head and the panel in front. */
const SHOWN = 'header, [role="tabpanel"]:not([hidden])';

inEachBrowser('the popup', (reader) => {
  test('says how the article relates to the story, and leads to its mentions', async () => {
    const page = await reader().open(reader().web.put('http://news.example/a', SAMPLE));
    await marked(page);
    const popup = await reader().openPopup();
    await expect.poll(() => textOf(popup, SHOWN)).toMatch(/names \d+ topics/i);
    await press(popup, 'button', 'Shoigu');
    expect(await openCard(reader(), page, (text) => text.includes('Shoigu'))).toContain('Shoigu');
  });

  test('shows brief, timeline with this article on it, disagreements and sources', async () => {
    await marked(await reader().open(reader().web.put('http://news.example/a', SAMPLE)));
    const popup = await reader().openPopup();
    await expect.poll(() => textOf(popup, SHOWN)).toMatch(/names \d+ topics/i);
    expect(await textOf(popup, SHOWN)).toMatch(/in \d of 5 sources/i);
    await press(popup, 'button', 'Timeline');
    await expect
      .poll(() => textOf(popup, SHOWN))
      .toMatch(/this article (14 September|September 14,) 2023/i);
    await press(popup, 'button', 'Disagreements');
    await expect.poll(() => textOf(popup, SHOWN)).toMatch(/Taken up on this page.*\?/);
    await press(popup, 'button', 'Sources');
    await expect.poll(() => textOf(popup, SHOWN)).toMatch(/The Poliphoon.*Explainer on Putin/);
  });

  test('has a plain sentence if nothing was found', async () => {
    await reader().open(reader().web.put('http://garden.example/', UNRELATED));
    const popup = await reader().openPopup();
    await expect.poll(() => textOf(popup, SHOWN)).toContain('Nothing of this story was found');
  });

  test('reads a page all the same when asked to, and says that nothing was found', async () => {
    await reader().open(reader().web.put('http://garden.example/', UNRELATED));
    const popup = await reader().openPopup();
    await expect.poll(() => textOf(popup, SHOWN)).toContain('Read it all the same');
    await press(popup, 'button', 'Read it all the same');
    await expect.poll(() => textOf(popup, SHOWN)).toMatch(/found on this page\.(?!Read it)/);
    await popup.close();
  });

  test('leaves a page for writing alone, and reads it when asked to', async () => {
    const body = `<main contenteditable style="height: 700px">Notes on Kim Jong Un.</main><p>Seen by Vladimir Putin.</p>`;
    const url = reader().web.put(
      'http://notes.example/',
      `<!doctype html><title>Notes</title>${body}`,
    );
    const page = await reader().open(url);
    const popup = await reader().openPopup();
    await expect.poll(() => textOf(popup, SHOWN)).toContain('Left alone: this page is for writing');
    expect(await marksOn(page)).toEqual([]);
    await press(popup, 'button', 'Read it all the same');
    const marks = await marked(page);
    expect(marks.map(({ text }) => text)).toEqual(['Vladimir Putin']);
    await popup.close();
  });

  test('has a plain sentence for a page of the browser’s own', async () => {
    await reader().open('about:blank');
    const popup = await reader().openPopup();
    await expect
      .poll(() => textOf(popup, SHOWN))
      .toContain('Browsers keep extensions out of this page');
  });

  test('opened in a tab, it shows the tab named in its address', async () => {
    const page = await reader().open(reader().web.put('http://news.example/', article()));
    await marked(page);
    const id = await reader().extension.evaluate(async (api) => {
      const [tab] = await api.tabs.query({ url: 'http://news.example/*' });
      return tab?.id;
    });
    const inTab = await reader().openInside(`popup.html?tab=${id}`);
    await expect
      .poll(() => inTab.evaluate(() => document.body.textContent))
      .toMatch(/On for news\.example/);
  });

  test('fits its window: no scrolling sideways', async () => {
    await marked(await reader().open(reader().web.put('http://news.example/a', SAMPLE)));
    const popup = await reader().openPopup();
    await expect.poll(() => textOf(popup, SHOWN)).toMatch(/names \d+ topics/i);
    const widths = () =>
      popup.evaluate(({ documentElement: root }) => ({
        wanted: root.scrollWidth,
        given: root.clientWidth,
      }));
    // The window is laid out a moment after its contents.
    await expect.poll(async () => (await widths()).given).toBeGreaterThan(0);
    const { wanted, given } = await widths();
    expect(wanted).toBeLessThanOrEqual(given);
  });
});
