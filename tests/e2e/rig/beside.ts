import type { Page } from 'puppeteer-core';
import { vi } from 'vitest';
import type { Chromium } from '../../../scripts/drive/chromium.ts';
import { callOf } from '../../../scripts/drive/extension.ts';
import { openPopup } from '../../../scripts/drive/popup.ts';
import { type Firefox, pressShortcutOfFirefox, runInWindowOfFirefox } from './firefox.ts';
import { PATIENCE } from './patience.ts';

/** The story page in a frame that stays: side panel, sidebar or tab. */
export interface Beside {
  text(): Promise<string>;
  widths(): Promise<{ wanted: number; given: number }>;
}

const textIn = (document: Document) => (document.body?.textContent ?? '').replace(/\s+/g, ' ');
const widthsIn = ({ documentElement: root }: Document) => ({
  wanted: root.scrollWidth,
  given: root.clientWidth,
});

/** Opens Chromium's side panel as a reader does: by the popup's own button, with the mouse. */
export async function openBesideOfChromium(chromium: Chromium): Promise<Beside> {
  const popup = await openPopup(chromium);
  const button = await popup.waitForSelector('button[title*="beside"]');
  await button?.click();
  return storyOfChromium(chromium, /[?&]frame=page/);
}

/** The side panel or tab whose address matches a pattern, once it is there. */
export async function storyOfChromium(chromium: Chromium, address: RegExp): Promise<Beside> {
  const { browser, extension } = chromium;
  const target = await browser.waitForTarget(
    (one) => one.url().startsWith(`${extension.origin}/popup.html`) && address.test(one.url()),
  );
  const page = await target.asPage();
  return {
    text: () => page.evaluate(callOf(textIn, 'document', [])) as Promise<string>,
    widths: () => page.evaluate(callOf(widthsIn, 'document', [])) as never,
  };
}

/**
 * Opens Firefox's sidebar with a shortcut, as its window receives one; the command is given a
 * shortcut for that.
 */
export async function openBesideOfFirefox({ browser, extension }: Firefox): Promise<Beside> {
  await extension.evaluate((api) =>
    api.commands.update({ name: 'beside', shortcut: 'Alt+Shift+U' }),
  );
  const [page] = await browser.pages();
  await pressShortcutOfFirefox(page as Page, extension, 'beside');
  return storyOfFirefox({ browser, extension }, /[?&]frame=page/);
}

/** The sidebar or tab whose address matches a pattern, once it is there. */
export async function storyOfFirefox({ extension }: Firefox, address: RegExp): Promise<Beside> {
  const view = `chrome.extension.getViews().find(({ location }) => ${address}.test(location.search))`;
  await vi.waitUntil(() => extension.run(`Boolean(${view})`), PATIENCE);
  return {
    text: () => extension.run(callOf(textIn, `${view}.document`, [])) as Promise<string>,
    widths: () => extension.run(callOf(widthsIn, `${view}.document`, [])) as never,
  };
}

/** Closes Firefox's sidebar, which an extension may only do during a reader's action. */
export async function closeBesideOfFirefox({ browser }: Firefox): Promise<void> {
  const [page] = await browser.pages();
  await runInWindowOfFirefox(page as Page, 'SidebarController.hide()');
}
