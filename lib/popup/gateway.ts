import type { PageReport } from '../messages/types.ts';
import type { Activity } from '../settings/activity.ts';

/** What the story page needs to know about a tab. */
export interface TabFacts {
  id: number;
  /**
   * Absent if the extension may not know it: it has no access to the site, or the page is the
   * browser's own.
   */
  url?: string;
  loading: boolean;
  /** Whether it is in a private window. */
  isPrivate?: boolean;
}

/** What a script of ours finds in a tab's document. */
export interface Probe {
  /** MIME type of the document. */
  contentType: string;
  /** Whether a reader was started there and has not ended. */
  reader: boolean;
}

/** Everything the story page asks of the browser, so that it can be tested without one. */
export interface Gateway {
  /**
   * The tab to show: the one the address names, or else the active one of this window; undefined if
   * it is gone.
   */
  tab(): Promise<TabFacts | undefined>;
  activity(site: string): Promise<Activity>;
  /** Switches a site on or off. Rejects if that could not be stored. */
  switchSite(site: string, on: boolean): Promise<void>;
  /**
   * Pauses everywhere until `end` (ms since the epoch, `Infinity` until turned on); undefined ends
   * the pause. Rejects if that could not be stored.
   */
  pause(end: number | undefined): Promise<void>;
  /** Whether all of these match patterns are granted. */
  hasAccess(origins: readonly string[]): Promise<boolean>;
  /**
   * Asks for access. Call it during the click itself, before any `await`: browsers refuse it later.
   * Returns whether it was granted.
   */
  requestAccess(origins: readonly string[]): Promise<boolean>;
  /** What the tab's reader found; undefined if no reader answers. */
  report(tabId: number): Promise<PageReport | undefined>;
  /** Looks into the tab's document; undefined if the browser refuses. */
  probe(tabId: number): Promise<Probe | undefined>;
  /** Scrolls the tab to a mention and shows it. Returns whether it is still there. */
  show(tabId: number, key: string): Promise<boolean>;
  /**
   * Gets out of the way of what the reader went to: closes a popup, which covers the page and keeps
   * the focus; a panel or tab stays.
   */
  stepAside(): void;
  reload(tabId: number): Promise<void>;
  /** Reads a page on which the doorbell found no name, because the reader asks for it. */
  read(tabId: number): Promise<void>;
  /** Has pages in a language (BCP 47) read again. Rejects if that could not be stored. */
  readLanguage(language: string): Promise<void>;
  /**
   * How many stored values make no sense and have not been acknowledged by the reader. Rejects if
   * storage can't be read.
   */
  unreadSettings(): Promise<number>;
  /**
   * Shows the story beside the tab's page. Absent if that is not possible or already the case. Call
   * it during the click itself, before any `await`.
   */
  beside?: ((tabId: number) => void) | undefined;
  /**
   * Calls back when a card in the tab asks for the whole story at a topic, until the signal aborts.
   * Never in a popup, which is closed by then.
   */
  onTopicAsked(go: (topic: string) => void, signal: AbortSignal): void;
  /** Opens the options page, at a section if one is given. */
  openOptions(section?: 'set-aside'): void;
  /**
   * Calls back whenever tab, report, settings or access may have changed, until the signal aborts.
   */
  watch(changed: () => void, signal: AbortSignal): void;
}
