import type { Page } from 'puppeteer-core';

/** Waits until a page has drawn this many frames. */
export function frames(page: Page, count: number): Promise<void> {
  return page.evaluate(async (left) => {
    for (; left > 0; left--) await new Promise(requestAnimationFrame);
  }, count);
}
