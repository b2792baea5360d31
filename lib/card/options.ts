import type { Preferences } from '../settings/keys/preferences.ts';
import type { Story } from '../story/types.ts';
import type { CardActions, CardMention, CardPage } from './types.ts';

/** Everything the card is given: where it works, what it knows, and what its buttons do. */
export interface CardOptions {
  document: Document;
  /** Ends everything: listeners, timers, and the element on the page. */
  signal: AbortSignal;
  stories: readonly Story[];
  page: CardPage;
  actions: CardActions;
  /**
   * Injects the presenter's script into this page. If that fails it rejects, or no presenter is
   * there afterwards.
   */
  bring: () => Promise<unknown>;
  /**
   * Whether an event comes from the reader. A page can create events of every kind, but not trusted
   * ones. By default the browser's `isTrusted`; tests create events of their own.
   */
  isReaders?: ((event: Event) => boolean) | undefined;
  /**
   * The reader's current preferences; called whenever they matter. The defaults apply if absent.
   */
  preferences?: (() => CardPreferences) | undefined;
  /** The site whose switch applies, as it is named to the reader. */
  site?: string | undefined;
  /**
   * Whether the page is in a private window, in which case the reader is told what will remain
   * stored.
   */
  isPrivate?: boolean | undefined;
  /**
   * Called with the mention whose card is open, and with undefined when none is, so that its mark
   * can show it.
   */
  onOpen?: ((mention: CardMention | undefined) => void) | undefined;
}

/** Whether the browser says that an event comes from the reader. */
export const isTrusted = (event: Event) => event.isTrusted;

/** The preferences that concern the card. */
export type CardPreferences = Pick<Preferences, 'openAfter' | 'closeAfter' | 'theme'>;
