import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { clickInCard, hover, openCard } from './rig/card.ts';
import { marked, named, unmarked } from './rig/marks.ts';
import { article } from './rig/pages.ts';
import { PATIENCE } from './rig/patience.ts';
import { BROWSERS, launchReader, type Reader } from './rig/reader.ts';
import { stored } from './rig/stored.ts';

const KEPT = 'Stays in the options when this private window is closed';

describe.each(BROWSERS)('a private window, in %s', (name) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await launchReader(name, { inPrivate: true });
  });
  beforeEach(() => reader.startAfresh());
  afterAll(() => reader?.close());

  /** Opens an address in a window of its own, and returns its tab. */
  const openWindow = (url: string, incognito: boolean) =>
    reader.extension.evaluate(
      async (api, url, incognito) => {
        const window = await api.windows.create({ incognito, url });
        return window.tabs?.[0]?.id ?? -1;
      },
      url,
      incognito,
    );

  async function openPrivate(url: string): Promise<{ page: Page; tab: number }> {
    const tab = await openWindow(url, true);
    const page = await vi.waitUntil(async () => {
      const target = reader.browser.targets().find((one) => one.url() === url);
      return (await target?.page()) ?? undefined;
    }, PATIENCE);
    return { page: page as Page, tab };
  }

  const closeTab = (tab: number) =>
    reader.extension.evaluate((api, tab) => api.tabs.remove(tab), tab);
  const switchIn = async (tab: number) => {
    const story = await reader.openInside(`popup.html?tab=${tab}`);
    return (await story.waitForSelector('[role="switch"]')) as NonNullable<
      Awaited<ReturnType<typeof story.$>>
    >;
  };

  test('is read like any other, and nothing about it is stored', async () => {
    const { page, tab } = await openPrivate(reader.web.put('http://first.example/', article()));
    const topics = new Set((await marked(page)).map(({ text }) => text)).size;
    const badge = () =>
      reader.extension.evaluate((api, tabId) => api.action.getBadgeText({ tabId }), tab);
    await expect.poll(badge).toBe(String(topics));
    await page.bringToFront();
    await hover(reader, page, named('Kim Jong Un'));
    expect(await stored(reader)).toEqual({});
    await clickInCard(reader, page, '.options-toggle');
    await openCard(reader, page, (text) => text.includes(KEPT));
    await closeTab(tab);
    expect(await stored(reader)).toEqual({});
  });

  test('before its site is switched off, the reader is told that this will stay stored', async () => {
    const url = reader.web.put('http://second.example/', article());
    const { page, tab } = await openPrivate(url);
    await marked(page);
    const inPrivate = await switchIn(tab);
    expect(await inPrivate.evaluate(({ textContent }) => textContent)).toContain(KEPT);
    await inPrivate.click();
    await unmarked(page);
    expect(await stored(reader)).toEqual({ 'site:second.example': 'off' });
    await closeTab(tab);

    const ordinary = await openWindow(url, false);
    const inOpen = await switchIn(ordinary);
    expect(await inOpen.evaluate(({ textContent }) => textContent)).not.toContain(KEPT);
    await closeTab(ordinary);
  });

  // In Firefox, the rig can press shortcuts in the first window only.
  if (name !== 'chromium') return;

  test('a shortcut pressed in it stores nothing, but opens the popup that says so', async () => {
    const url = reader.web.put('http://third.example/', article());
    const tab = await openWindow(url, true);
    const inFront = () =>
      reader.extension.evaluate(async (api) => {
        const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
        return tab?.incognito === true && tab.status === 'complete';
      });
    await vi.waitUntil(inFront, PATIENCE);
    const popup = reader.browser.waitForTarget((one) => one.url().endsWith('/popup.html'));
    await reader.inBackground(`chrome.commands.onCommand.dispatch('switch-site')`);
    const page = await (await popup).asPage();
    await page.waitForFunction((kept) => document.body.textContent?.includes(kept), {}, KEPT);
    expect(await stored(reader)).toEqual({});
    await page.close();
    await closeTab(tab);
  });
});
