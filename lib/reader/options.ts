import type { Finder } from '../find/types.ts';
import type { Story } from '../story/types.ts';
import type { ReaderSettings } from './settings.ts';

/** The page to read, and everything that is needed to read it. */
export interface ReaderOptions {
  document: Document;
  /** The site whose switch applies to the page. */
  site: string;
  stories: readonly Story[];
  finder: Finder;
  /** Matches the words with which articles say that the rest of them is elsewhere. */
  continueReading: RegExp;
  settings: ReaderSettings;
  /** Injects the script that shows cards, when one is first wanted. Rejects if that fails. */
  bringCard: () => Promise<unknown>;
  /** Whether the reader has asked for this page to be read even if it is one for writing. */
  isAskedFor?: boolean;
  /** Whether the page is in a private window. */
  isPrivate?: boolean;
  /** Ends everything and removes all that was put on the page. */
  signal: AbortSignal;
}
