import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { clickInCard, hover } from './rig/card.ts';
import { inEachBrowser } from './rig/in-each-browser.ts';
import { marked } from './rig/marks.ts';
import { article, SAMPLE } from './rig/pages.ts';
import type { Reader } from './rig/reader.ts';

async function openArticle({ open, web }: Reader, url: string, html = article()): Promise<Page> {
  const page = await open(web.put(url, html));
  await marked(page);
  return page;
}

/** Goes from a mention's card to its topic in the whole story. */
async function goToStory(reader: Reader, page: Page, text: string): Promise<void> {
  await hover(reader, page, (mark) => mark.text === text);
  const more = await reader.inCard(page, (root) =>
    [...root.querySelectorAll('.card-foot button')].some((one) => one.textContent === 'More'),
  );
  if (more) await clickInCard(reader, page, '.card-foot button', 'More');
  await clickInCard(reader, page, '.card-foot button', 'Whole story');
}

const tabs = ({ extension }: Reader) =>
  extension.evaluate(async (api) => (await api.tabs.query({})).length);

inEachBrowser('the story beside the page', (reader) => {
  test('a card leads to it, at its topic', async () => {
    const page = await openArticle(reader(), 'http://one.example/', SAMPLE);
    await goToStory(reader(), page, 'Hanoi summit');
    const story = await reader().storyAt(/[?&]topic=hanoi-summit/);
    await expect.poll(() => story.text()).toMatch(/On for one\.example.*Hanoi/s);
  });

  test('opens by a reader’s act, and follows the tab in front', async () => {
    await openArticle(reader(), 'http://one.example/', SAMPLE);
    const beside = await reader().openBeside();
    await expect.poll(() => beside.text()).toMatch(/On for one\.example.*names \d+ topics/is);
    const other = await openArticle(reader(), 'http://two.example/');
    await expect.poll(() => beside.text()).toMatch(/On for two\.example/i);
    await other.close();
    await expect.poll(() => beside.text()).toMatch(/On for one\.example/i);
    // It fills the width it is given, which is not a popup's.
    const { wanted, given } = await beside.widths();
    expect(wanted).toBeLessThanOrEqual(given);
    await reader().closeBeside();
  });

  test('once open, it is where a card leads; no tab is opened for that', async () => {
    const page = await openArticle(reader(), 'http://one.example/', SAMPLE);
    const beside = await reader().openBeside();
    await expect.poll(() => beside.text()).toMatch(/On for one\.example/i);
    const before = await tabs(reader());
    await goToStory(reader(), page, 'Hanoi summit');
    // Firefox's sidebar goes there; Chromium shows a panel for this tab alone in place of the
    // other.
    const there =
      reader().name === 'firefox' ? beside : await reader().storyAt(/topic=hanoi-summit/);
    await expect.poll(() => there.text()).toMatch(/Back.*Hanoi/s);
    expect(await tabs(reader())).toBe(before);
    await reader().closeBeside();
  });
});
