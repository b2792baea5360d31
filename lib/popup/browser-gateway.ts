import { browser } from 'wxt/browser';
import { canOpenBeside, openBeside } from '../browser/open-beside.ts';
import { onMessage, sendToTab } from '../messages/messages.ts';
import { invalidReports } from '../settings/invalid/reports.ts';
import { UNTIL_TURNED_ON } from '../settings/keys/pause.ts';
import {
  readActivity,
  readAll,
  setPause,
  setSkipped,
  setSwitch,
  watchStorage,
} from '../settings/store.ts';
import type { Gateway, TabFacts } from './gateway.ts';
import { probeDocument, readDocument } from './in-document.ts';
import { parseReport } from './report-schema.ts';
import type { Start } from './start.ts';

/** In ms. A reader answers within a frame or two; one that has not answered by now never will. */
const PATIENCE = 1500;

/**
 * The gateway to the real browser. `tab` is the tab to show; without it, the window's active tab is
 * followed. `frame` says where the story page is shown.
 */
export function browserGateway({ tab: tabId, frame }: Pick<Start, 'tab' | 'frame'>): Gateway {
  return {
    tab: async () => factsOf(await tabShown(tabId)),
    activity: readActivity,
    switchSite: (site, on) => setSwitch(site, on ? 'on' : 'off'),
    pause: (end) => setPause(end === Number.POSITIVE_INFINITY ? UNTIL_TURNED_ON : end),
    hasAccess: (origins) => browser.permissions.contains({ origins: [...origins] }),
    requestAccess: (origins) => browser.permissions.request({ origins: [...origins] }),
    report: async (id) => parseReport(await withinPatience(sendToTab(id, 'report', {}))),
    probe: (id) => withinPatience(probeDocument(id)),
    show: async (id, key) => (await withinPatience(sendToTab(id, 'show', { key }))) === true,
    stepAside: () => {
      if (frame === 'popup') window.close();
    },
    reload: (id) => browser.tabs.reload(id),
    read: readDocument,
    readLanguage: (language) => setSkipped(language, false),
    unreadSettings: async () => invalidReports(await readAll()).filter(({ seen }) => !seen).length,
    ...(frame === 'popup' && canOpenBeside() && { beside }),
    onTopicAsked: (go, signal) => {
      if (frame === 'page' && tabId === undefined) followCards(go, signal);
    },
    openOptions: (section) => {
      void openOptions(section).then(() => frame === 'popup' && window.close());
    },
    watch: (changed, signal) => watch(tabId, changed, signal),
  };
}

function beside(tabId: number): void {
  // If the popup closed before the browser has answered, it would take the reader's action with it.
  void openBeside(tabId).then(
    () => window.close(),
    (error) => console.warn('Backstory could not open beside the page:', error),
  );
}

/**
 * Follows the requests of cards in this window's tab. The background gets them too, and leaves them
 * to an open sidebar.
 */
function followCards(go: (topic: string) => void, signal: AbortSignal): void {
  onMessage(
    {
      story: async ({ topic }, sender) => {
        const shown = await tabShown(undefined);
        if (topic && shown?.id === sender.tab?.id) go(topic);
        return undefined;
      },
    },
    signal,
  );
}

async function openOptions(section: string | undefined): Promise<void> {
  if (section === undefined) await browser.runtime.openOptionsPage();
  else
    await browser.tabs.create({ url: new URL(`/options.html#${section}`, location.origin).href });
}

async function tabShown(tabId: number | undefined) {
  if (tabId !== undefined) return browser.tabs.get(tabId).catch(() => undefined);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

function factsOf(tab: Awaited<ReturnType<typeof tabShown>>): TabFacts | undefined {
  if (tab?.id === undefined) return undefined;
  const facts = { id: tab.id, loading: tab.status === 'loading', isPrivate: tab.incognito };
  return tab.url ? { ...facts, url: tab.url } : facts;
}

/** The answer, or undefined if nobody is listening or nobody answers in time. */
async function withinPatience<T>(answer: Promise<T>): Promise<T | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE, undefined));
  return Promise.race([answer.catch(() => undefined), late]);
}

function watch(tabId: number | undefined, changed: () => void, signal: AbortSignal): void {
  const concerns = (id: number) => tabId === undefined || tabId === id;
  onMessage(
    {
      changed: async (_, sender) => {
        if (sender.tab?.id !== undefined && concerns(sender.tab.id)) changed();
        return undefined;
      },
    },
    signal,
  );
  watchStorage(changed, signal);
  const onUpdated = (id: number, change: { status?: string; url?: string }) => {
    if (concerns(id) && (change.status || change.url)) changed();
  };
  const onRemoved = (id: number) => {
    if (concerns(id)) changed();
  };
  const events = [
    [browser.tabs.onUpdated, onUpdated],
    [browser.tabs.onRemoved, onRemoved],
    [browser.tabs.onActivated, changed],
    [browser.permissions.onAdded, changed],
    [browser.permissions.onRemoved, changed],
  ] as const;
  for (const [event, listener] of events) {
    event.addListener(listener as never);
    signal.addEventListener('abort', () => event.removeListener(listener as never));
  }
}
