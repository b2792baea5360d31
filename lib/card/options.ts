import type { Preferences } from '../settings/keys/preferences.ts';
import type { Story } from '../story/types.ts';
import type { CardActions, CardMention, CardPage } from './types.ts';

/** All that the card is given: where it works, what it knows, and what its buttons do. */
export interface CardOptions {
  document: Document;
  /** Ends everything: listeners, timers, and the element on the page. */
  signal: AbortSignal;
  stories: readonly Story[];
  page: CardPage;
  actions: CardActions;
  /** Brings the presenter's script into this page. Rejects, or leaves nothing, where it can't come. */
  bring: () => Promise<unknown>;
  /**
   * Whether an event is of the reader's own doing; a page can make events of every kind, but not these. What the
   * browser says of it unless given: tests make events, too.
   */
  isReaders?: ((event: Event) => boolean) | undefined;
  /** What the reader has chosen by now; asked whenever it matters. The usual where it is absent. */
  preferences?: (() => CardPreferences) | undefined;
  /** The site the switch belongs to, as it is named to the reader. */
  site?: string | undefined;
  /** Whether the page is in a private window, which leaves behind what is stored in it. */
  isPrivate?: boolean | undefined;
  /** Called with the mention whose card is open, and with undefined when none is, so that its mark can show it. */
  onOpen?: ((mention: CardMention | undefined) => void) | undefined;
}

/** What the browser says of an event: whether it is the reader's doing. */
export const isTrusted = (event: Event) => event.isTrusted;

/** The preferences that concern the card. */
export type CardPreferences = Pick<Preferences, 'openAfter' | 'closeAfter' | 'theme'>;
