import type { Open } from './opening/machine.ts';
import type { CardOptions } from './options.ts';
import type { CardMention } from './types.ts';

/**
 * Puts cards on the page. It is in a script of its own, which is injected when a card is first
 * wanted.
 */
export interface Presenter {
  /** Whether an event, as the page sees it, happened inside the card. */
  holds(event: Event): boolean;
  /** Whether the focus is inside the card. */
  readonly focused: boolean;
  /** Opens a mention's card in place of any other. Returns whether it is open now. */
  open(mention: CardMention, how: Pick<Open, 'by' | 'x'>): boolean;
  /** Moves the focus into the open card. */
  focus(): void;
  /** A pinned card stays where it is on the screen; unpinned, it follows its mention again. */
  pin(pinned: boolean): void;
  /** Gives the card the colours that the reader currently wants. */
  retheme(): void;
  /** Removes the card. */
  close(): void;
}

/** What can happen to an open card that the state machine has to decide on. */
export interface PresenterEvents {
  onKey: (event: KeyboardEvent) => void;
  onBlur: () => void;
  onClose: () => void;
  onPin: () => void;
  /** The mention has left the page or the visible part of it, or cards can no longer be shown. */
  onLost: () => void;
}

/** Creates the presenter of a page. */
export type MakePresenter = (options: CardOptions, events: PresenterEvents) => Presenter;

/** On the isolated world's own global, under a symbol, so that no page can reach it. */
const KEY = Symbol.for('backstory.card');

type Holder = { [KEY]?: MakePresenter | undefined };

/**
 * Leaves a way to create a presenter for the reader of this page; undefined removes what an older
 * version left.
 */
export function leavePresenter(make: MakePresenter | undefined): void {
  (globalThis as Holder)[KEY] = make;
}

/** What was left here, if the script has been injected. */
export function takePresenter(): MakePresenter | undefined {
  return (globalThis as Holder)[KEY];
}
