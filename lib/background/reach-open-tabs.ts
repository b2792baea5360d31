import { browser } from 'wxt/browser';
import { siteOf } from '../settings/keys/site.ts';

const DOORBELL = '/content-scripts/doorbell.js';

/** Brings the doorbell to open tabs when access to a site is granted. */
export function reachGrantedTabs(): void {
  // One that is there already has rung in vain.
  browser.permissions.onAdded.addListener(() => void inEachPage(bringDoorbell));
}

/**
 * Brings the doorbell to tabs that were open before Backstory could reach them. To all others the manifest brings it,
 * and when a browser starts it may have done so already: a second one would have the page read twice.
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

/** Does something in each open page that extensions may enter. */
async function inEachPage(work: (tabId: number) => Promise<void>): Promise<void> {
  const tabs = await browser.tabs.query({});
  const pages = tabs.filter(
    (tab) => tab.id !== undefined && !tab.discarded && siteOf(tab.url ?? ''),
  );
  await Promise.allSettled(pages.map((tab) => work(tab.id as number)));
}
