import { browser } from 'wxt/browser';
import { isSidebarOpen } from '../browser/open-beside.ts';

interface Tab {
  id?: number | undefined;
  index: number;
  windowId?: number | undefined;
}

/**
 * Opens the whole story beside the page that asked: in the side panel if a message may open it
 * (Chromium), in the sidebar if that is open (Firefox), or else in a tab next to the page.
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
    // Both calls before any await: Chromium opens a panel only while it handles the reader's
    // action.
    const prepared = panel.setOptions({ tabId: tab.id, path, enabled: true });
    const opened = await panel.open({ tabId: tab.id }).then(
      () => true,
      () => false,
    );
    await prepared;
    if (opened) return;
  }
  // An open sidebar receives the card's message itself and goes to the topic.
  if (await isSidebarOpen(tab.windowId)) return;
  await browser.tabs.create({ url: page.href, index: tab.index + 1 });
}

interface SidePanel {
  setOptions(options: { tabId: number; path: string; enabled: boolean }): Promise<void>;
  open(options: { tabId: number }): Promise<void>;
}
