import type { Page } from 'puppeteer-core';
import type { Chromium } from './chromium.ts';

/**
 * Opens the extension's real popup over the page in front, as a click on its icon would, and
 * returns the popup's own page. It closes when the page behind it is used.
 */
export async function openPopup({ browser, extension }: Chromium): Promise<Page> {
  const popup = browser.waitForTarget(
    (target) => target.url() === `${extension.origin}/popup.html`,
  );
  await extension.evaluate((api) => api.action.openPopup());
  return (await popup).asPage();
}
