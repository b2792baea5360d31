import { browser } from 'wxt/browser';
import { isSidebarOpen, openInPanel } from '../browser/open-beside.ts';

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
  if (tab.id !== undefined && (await openInPanel(tab.id, path))) return;
  // An open sidebar receives the card's message itself and goes to the topic.
  if (await isSidebarOpen(tab.windowId)) return;
  await browser.tabs.create({ url: page.href, index: tab.index + 1 });
}
