import { browser } from 'wxt/browser';
import { isSidebarOpen } from '../browser/open-beside.ts';

interface Tab {
  id?: number | undefined;
  index: number;
  windowId?: number | undefined;
}

/**
 * Opens the whole story beside the page that asked: in the browser's side panel where a message
 * may open one (Chromium), in the sidebar if it is open (Firefox), else in a tab next to it.
 */
export async function openStory(
  tab: Tab,
  { topic, dispute }: { topic?: string | undefined; dispute?: string | undefined },
): Promise<void> {
  const page = new URL('/popup.html', location.origin);
  page.searchParams.set('tab', String(tab.id));
  if (topic) page.searchParams.set('topic', topic);
  if (dispute) page.searchParams.set('dispute', dispute);
  const path = page.pathname.slice(1) + page.search;
  const panel = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;
  if (panel && tab.id !== undefined) {
    // Both calls before any await: Chromium opens a panel only in the turn of a reader's act.
    const prepared = panel.setOptions({ tabId: tab.id, path, enabled: true });
    const opened = await panel.open({ tabId: tab.id }).then(
      () => true,
      () => false,
    );
    await prepared;
    if (opened) return;
  }
  // An open sidebar has heard the card itself, and goes there.
  if (await isSidebarOpen(tab.windowId)) return;
  await browser.tabs.create({ url: page.href, index: tab.index + 1 });
}

interface SidePanel {
  setOptions(options: { tabId: number; path: string; enabled: boolean }): Promise<void>;
  open(options: { tabId: number }): Promise<void>;
}
