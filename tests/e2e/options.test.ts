import type { Page } from 'puppeteer-core';
import { expect, test, vi } from 'vitest';
import { hover } from './rig/card.ts';
import { inEachBrowser } from './rig/in-each-browser.ts';
import { marked, marksWhen, named, unmarked } from './rig/marks.ts';
import { article } from './rig/pages.ts';
import { PATIENCE } from './rig/patience.ts';
import { textOf } from './rig/popup.ts';
import type { Reader } from './rig/reader.ts';
import { store, stored } from './rig/stored.ts';

/**
 * An article that names one topic often, in two sections, the first of which is not a short one.
 */
const BODY = `
  <p>Putin smiled. Putin waved. ${'The band played on. '.repeat(60)}</p>
  <h2>The next day</h2>
  <p>Vladimir Putin flew home.</p>`;

/** Opens an article, and the options page in another tab. */
async function readerAtOptions(reader: Reader): Promise<{ page: Page; options: Page }> {
  const page = await reader.open(reader.web.put('http://news.example/', article({ body: BODY })));
  await marked(page);
  const options = await reader.openInside('options.html');
  await options.waitForSelector('input[type="radio"]');
  return { page, options };
}

/** Presses what a selector finds, once there is one whose row or label contains a text. */
async function press(options: Page, selector: string, text = ''): Promise<void> {
  const pressed = () =>
    options.evaluate(
      (selector, text) => {
        const all = Array.from(document.querySelectorAll<HTMLElement>(selector));
        const found = all.find((one) =>
          `${one.closest('label, li')?.textContent} ${one.textContent}`.includes(text),
        );
        found?.click();
        return found !== undefined;
      },
      selector,
      text,
    );
  await vi.waitUntil(pressed, PATIENCE);
}

const count = (marks: { text: string }[]) =>
  marks.filter(({ text }) => text.includes('Putin')).length;

inEachBrowser('a choice on the options page is followed by open pages at once:', (reader) => {
  test('how many mentions are marked', async () => {
    const { page, options } = await readerAtOptions(reader());
    await marksWhen(page, (marks) => count(marks) === 2);
    await press(options, 'input[value="every"]');
    await marksWhen(page, (marks) => count(marks) === 4);
    await press(options, 'input[value="first"]');
    await marksWhen(page, (marks) => count(marks) === 1);
  });

  test('how marks look', async () => {
    const { page, options } = await readerAtOptions(reader());
    await press(options, 'input[value="tint"]');
    await marksWhen(page, (marks) =>
      marks.some(({ highlight }) => highlight === 'backstory-mention-tint'),
    );
    expect(await page.evaluate(() => CSS.highlights.has('backstory-mention'))).toBe(false);
  });

  test('the colours of card, popup and the page itself', async () => {
    const { page, options } = await readerAtOptions(reader());
    await press(options, 'input[value="dark"]');
    const schemeOf = (one: Page) =>
      one.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    await vi.waitUntil(async () => (await schemeOf(options)) === 'dark', PATIENCE);
    await page.bringToFront();
    await hover(reader(), page, named('Kim Jong Un'));
    const schemeOfCard = () =>
      reader().inCard(page, (root) => {
        const panel = root.querySelector('.panel');
        return panel ? getComputedStyle(panel).colorScheme : '';
      });
    await expect.poll(schemeOfCard).toBe('dark');
    await store(reader(), { 'pref:theme': 'light' });
    await expect.poll(schemeOfCard).toBe('light');
    const popup = await reader().openPopup();
    await expect
      .poll(() =>
        popup.evaluate((document) => getComputedStyle(document.documentElement).colorScheme),
      )
      .toBe('light');
  });

  test('how long the pointer rests before a card opens', async () => {
    const { page, options } = await readerAtOptions(reader());
    await options.focus('input[type="range"]');
    await options.keyboard.press('End');
    await vi.waitUntil(async () => (await stored(reader()))['pref:openAfter'] === 2000, PATIENCE);
    await page.bringToFront();
    const before = performance.now();
    await hover(reader(), page, named('Kim Jong Un'));
    expect(performance.now() - before).toBeGreaterThanOrEqual(2000);
  });

  test('which languages are read', async () => {
    const { page, options } = await readerAtOptions(reader());
    await press(options, '.languages input', 'English');
    await unmarked(page);
    await page.bringToFront();
    const popup = await reader().openPopup();
    await expect.poll(() => textOf(popup)).toContain('leave alone: English');
    await popup.close();
    await press(options, '.languages input', 'English');
    await marked(page);
  });

  test('topics that are muted, and marked again', async () => {
    const { page, options } = await readerAtOptions(reader());
    await store(reader(), { 'mute:news.example russia-north-korea vladimir-putin': true });
    await marksWhen(page, (marks) => marks.length > 0 && count(marks) === 0);
    await press(options, '#muted .remove', 'Vladimir Putin');
    await marksWhen(page, (marks) => count(marks) > 0);
    await press(options, '.status-bar .button');
    await marksWhen(page, (marks) => count(marks) === 0);
  });

  test('sites that are switched and forgotten', async () => {
    const { page, options } = await readerAtOptions(reader());
    await store(reader(), { 'site:news.example': 'off' });
    await unmarked(page);
    await press(options, '#sites [role="switch"]');
    await marked(page);
    await press(options, '#sites .remove');
    await vi.waitUntil(async () => Object.keys(await stored(reader())).length === 0, PATIENCE);
    await marked(page);
  });
});

inEachBrowser('settings', (reader) => {
  test('that make no sense are set aside, count as not set, and are reported in the popup', async () => {
    const broken = { 'site:news.example': 'maybe', 'pref:style': 'wavy' };
    await reader().extension.evaluate((api, broken) => api.storage.local.set(broken), broken);
    await expect
      .poll(() => stored(reader()))
      .toMatchObject({
        ...broken,
        'aside:0:site:news.example': { value: 'maybe' },
        'aside:0:pref:style': { value: 'wavy' },
      });
    await marked(await reader().open(reader().web.put('http://news.example/', article())));
    const popup = await reader().openPopup();
    await expect.poll(() => textOf(popup)).toContain('2 stored settings made no sense');
  });

  test('an article to try them on is read in the extension’s own page', async () => {
    const sample = await reader().openInside('sample.html');
    await marked(sample);
    await hover(reader(), sample, named('Kim Jong Un'));
    await sample.evaluate(() => {
      document.querySelector<HTMLElement>('.tools button:last-child')?.click();
    });
    expect(await stored(reader())).toEqual({});
  });

  test('the options and welcome pages show that article', async () => {
    for (const path of ['options.html', 'welcome.html']) {
      const page = await reader().openInside(path);
      await page.waitForSelector('iframe');
      const text = () =>
        page.evaluate(
          () => document.querySelector('iframe')?.contentDocument?.body?.textContent ?? '',
        );
      await expect.poll(text).toContain('Kim Jong Un');
      const isMarked = () =>
        page.evaluate(() => {
          const { contentWindow } = document.querySelector('iframe') as HTMLIFrameElement;
          return (contentWindow as unknown as typeof globalThis).CSS.highlights.size > 0;
        });
      await expect.poll(isMarked).toBe(true);
    }
  });
});
