import { browser } from 'wxt/browser';
import { siteOf } from '../../lib/settings/site.ts';

const DOORBELL = '/content-scripts/doorbell.js';

/** Brings the doorbell to open tabs when access to a site is granted. */
export function reachGrantedTabs(): void {
  browser.permissions.onAdded.addListener(() => void reachOpenTabs());
}

/** Brings the doorbell to tabs that were open before Backstory could reach them. To all others the manifest brings it. */
export async function reachOpenTabs(): Promise<void> {
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
