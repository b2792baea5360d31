import type { Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { PATIENCE } from './patience.ts';

/** Makes a page count how often it has come back from the browser's back-forward cache. */
export const TELL = `window.back = 0; addEventListener('pageshow', ({ persisted }) => { back += persisted; });`;

/**
 * Navigates as a link does. In Firefox, the driver's own `goto` fails once a page has come from the
 * cache.
 */
export async function leaveFor(page: Page, url: string): Promise<void> {
  await page.evaluate((url) => {
    setTimeout(() => location.assign(url));
  }, url);
  await isAt(page, url);
}

/**
 * Goes back to a page that counts its returns, and waits until it has come from the cache.
 * Firefox's protocol reports no such navigation.
 */
export async function backFromCache(page: Page): Promise<void> {
  await page.evaluate(() => setTimeout(() => history.back()));
  const isBack = () => page.evaluate(() => (window as { back?: number }).back ?? 0);
  await vi.waitUntil(async () => (await isBack().catch(() => 0)) > 0, PATIENCE);
}

/** Goes back to a page at an address, whether or not the browser has cached it. */
export async function backTo(page: Page, url: string): Promise<void> {
  await page.evaluate(() => setTimeout(() => history.back()));
  await isAt(page, url);
}

async function isAt(page: Page, url: string): Promise<void> {
  const isThere = () => page.evaluate((url) => location.href === url, url);
  await vi.waitUntil(() => isThere().catch(() => false), PATIENCE);
}
