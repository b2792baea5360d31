import type { Change } from '../settings/change.ts';
import type { Story } from '../story/types.ts';

/** A keyboard shortcut as the browser has it. */
export interface Shortcut {
  /** Its name in the manifest. */
  name: string;
  /** The keys, as the browser writes them; empty if none are set. */
  keys: string;
}

/** Everything the options page asks of the browser, so that it can be tested without one. */
export interface OptionsGateway {
  /** Everything stored. Rejects if the browser can't read it. */
  read(): Promise<Record<string, unknown>>;
  /** Rejects if the browser can't store it. */
  apply(change: Change): Promise<void>;
  /** Calls back whenever anything stored may have changed, until the signal aborts. */
  watch(changed: () => void, signal: AbortSignal): void;
  /** The stories, for the names of muted topics. */
  loadStories(): Promise<readonly Story[]>;
  /** Empty in browsers without shortcuts. */
  shortcuts(): Promise<Shortcut[]>;
  /** Opens the browser's own page for changing shortcuts. */
  changeShortcuts(): void;
  /** Offers a file to the reader for saving. */
  download(name: string, text: string): void;
  /** Opens the welcome page. */
  openWelcome(): void;
  /** Version of Backstory. */
  version: string;
}
