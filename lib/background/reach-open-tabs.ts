import { browser } from 'wxt/browser';
import { siteOf } from '../settings/keys/site.ts';

const DOORBELL = '/content-scripts/doorbell.js';

/** Injects the doorbell into open tabs when access to a site is granted. */
export function reachGrantedTabs(): void {
  // A doorbell that is already there has rung, but the background could not reach its page.
  browser.permissions.onAdded.addListener(() => void inEachPage(bringDoorbell));
}

/**
 * Injects the doorbell into tabs that were opened before Backstory could reach them. All other
 * pages get it through the manifest, and when the browser starts it may already be there: a second
 * one would have the page read twice.
 */
export async function reachOpenTabs(): Promise<void> {
  await inEachPage(async (tabId) => {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => Symbol.for('backstory.doorbell') in globalThis,
    });
    if (frame?.result !== true) await bringDoorbell(tabId);
  });
}

async function bringDoorbell(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [DOORBELL] });
}

/** Does something in each open page that extensions may access. */
async function inEachPage(work: (tabId: number) => Promise<void>): Promise<void> {
  const tabs = await browser.tabs.query({});
  const pages = tabs.filter(
    (tab) => tab.id !== undefined && !tab.discarded && siteOf(tab.url ?? ''),
  );
  await Promise.allSettled(pages.map((tab) => work(tab.id as number)));
}
