import { browser } from 'wxt/browser';

/** Chromium's API, which the polyfill's types do not include. */
interface SidePanel {
  open(options: { tabId: number }): Promise<void>;
  setOptions(options: { tabId: number; path: string; enabled: boolean }): Promise<void>;
}

/** Firefox's API, on desktop systems only. */
interface Sidebar {
  open(): Promise<void>;
  isOpen(details: { windowId?: number }): Promise<boolean>;
}

const sidePanel = () => (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;
const sidebar = () => (browser as { sidebarAction?: Sidebar }).sidebarAction;

/** Whether the browser can show the story beside its pages. */
export function canOpenBeside(): boolean {
  return Boolean(sidePanel() ?? sidebar());
}

/**
 * Shows the story beside a tab's page, in Chromium's side panel or Firefox's sidebar; either then
 * follows the tab in front. Call it while the reader's action is being handled, before any `await`:
 * later, both browsers refuse. Rejects if the browser refuses.
 */
export function openBeside(tabId: number): Promise<void> {
  const panel = sidePanel();
  return panel ? panel.open({ tabId }) : (sidebar()?.open() ?? Promise.resolve());
}

/**
 * Shows one of our own pages in a tab's side panel. Call it as `openBeside`. Returns whether it is
 * shown: browsers may have no such panel, and may refuse.
 */
export async function openInPanel(tabId: number, path: string): Promise<boolean> {
  const panel = sidePanel();
  if (!panel) return false;
  const prepared = panel.setOptions({ tabId, path, enabled: true });
  const opened = await panel.open({ tabId }).then(
    () => true,
    () => false,
  );
  await prepared;
  return opened;
}

/** Whether the sidebar is open in a window. Always false in Chromium, which does not say. */
export async function isSidebarOpen(windowId: number | undefined): Promise<boolean> {
  const found = sidePanel() ? undefined : sidebar();
  return (await found?.isOpen({ ...(windowId !== undefined && { windowId }) })) ?? false;
}
