import type { Page } from 'puppeteer-core';
import { expect, test, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { stopBackground, trap } from './rig/background.ts';
import { hover } from './rig/card.ts';
import { iconOf } from './rig/icon.ts';
import { inBrowser, inEachBrowser } from './rig/in-each-browser.ts';
import { marked, named, unmarked } from './rig/marks.ts';
import { article } from './rig/pages.ts';
import { PATIENCE } from './rig/patience.ts';
import type { Reader } from './rig/reader.ts';
import { store } from './rig/stored.ts';

const URL = 'http://news.example/';

const openArticle = (reader: Reader) => reader.open(reader.web.put(URL, article()));

/**
 * What is stored, asked from a page of the extension's, because its background need not be running.
 */
const storedAt = (inside: Page) =>
  inside.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: Browser };
    return chrome.storage.local.get(null);
  });

inEachBrowser('a background that the browser has stopped', (reader) => {
  test('before everything that a reader does is not noticed, and no setting is lost', async () => {
    const { extension } = reader();
    const before = { 'site:off.example': 'off', 'pref:theme': 'dark' };
    await extension.evaluate((api, before) => api.storage.local.set(before), before);
    await stopBackground(reader());
    const off = await reader().open(reader().web.put('http://off.example/', article()));
    const page = await openArticle(reader());
    await marked(page);
    await unmarked(off);
    const tab = await extension.evaluate(
      async (api, url) => (await api.tabs.query({ url }))[0]?.id,
      URL,
    );
    await stopBackground(reader());
    await page.bringToFront();
    expect(await hover(reader(), page, named('Kim Jong Un'))).toContain('Kim');
    await stopBackground(reader());
    const story = await reader().openInside(`popup.html?tab=${tab}`);
    await story.waitForFunction(() => /topics/.test(document.body.textContent ?? ''));
    await stopBackground(reader());
    await story.click('[role="switch"]');
    await unmarked(page);
    await stopBackground(reader());
    expect(await storedAt(story)).toEqual({ ...before, 'site:news.example': 'off' });
  });
});

inBrowser('chromium', 'a background that is stopped in the middle of its work', (reader) => {
  test.each([
    ['when a doorbell has rung', 'scripting.insertCSS'],
    ['when it brings the reader', 'scripting.executeScript'],
    ['when it shows the count', 'action.setBadgeText'],
  ])('%s', async (_, work) => {
    const begun = await trap(reader(), work);
    const page = await openArticle(reader());
    await begun();
    await stopBackground(reader());
    const names = new Set((await marked(page)).map(({ text }) => text));
    await expect.poll(async () => (await iconOf(reader())).badge).toBe(String(names.size));
  });

  test('when it brings the card: the card opens', async () => {
    const page = await openArticle(reader());
    await marked(page);
    const begun = await trap(reader(), 'scripting.executeScript');
    const card = hover(reader(), page, named('Kim Jong Un'));
    await begun();
    await stopBackground(reader());
    expect(await card).toContain('Kim');
  });

  test('when it stores a switch: it is stored, and nothing else is lost', async () => {
    await store(reader(), { 'pref:theme': 'dark' });
    const page = await openArticle(reader());
    await marked(page);
    const begun = await trap(reader(), 'storage.local.set', 'done');
    await reader().pressShortcut(page, 'switch-site');
    await begun();
    await stopBackground(reader());
    await unmarked(page);
    expect(await storedAt(await reader().openInside('options.html'))).toEqual({
      'pref:theme': 'dark',
      'site:news.example': 'off',
    });
  });

  test('while it waits for the end of a pause: the pause ends on every page and icon', async () => {
    const page = await openArticle(reader());
    await marked(page);
    // This is the shortest time after which Chromium fires an unpacked extension's alarm.
    await store(reader(), { pause: Date.now() + 8000 });
    await unmarked(page);
    const alarms = () => reader().extension.evaluate((api) => api.alarms.getAll());
    await vi.waitUntil(async () => (await alarms()).length > 0, PATIENCE);
    await stopBackground(reader());
    await marked(page);
    expect(await reader().extension.evaluate((api) => api.storage.local.get('pause'))).toEqual({});
  });
});
