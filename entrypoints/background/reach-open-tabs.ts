import { browser } from 'wxt/browser';
import { siteOf } from '../../lib/settings/site.ts';

const DOORBELL = '/content-scripts/doorbell.js';

/**
 * Brings the doorbell to tabs that were open before Backstory could reach them: at installation,
 * and when access to a site is granted. Elsewhere the manifest brings it.
 */
export function reachOpenTabs(): void {
  browser.runtime.onInstalled.addListener(() => void bringDoorbell());
  browser.permissions.onAdded.addListener(() => void bringDoorbell());
}

async function bringDoorbell(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const pages = tabs.filter(
    (tab) => tab.id !== undefined && !tab.discarded && siteOf(tab.url ?? ''),
  );
  await Promise.allSettled(
    pages.map((tab) =>
      browser.scripting.executeScript({ target: { tabId: tab.id as number }, files: [DOORBELL] }),
    ),
  );
}
