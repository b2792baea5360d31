import type { Open } from './opening/machine.ts';
import type { CardOptions } from './options.ts';
import type { CardMention } from './types.ts';

/** What puts cards on the page. A script of its own, brought into a page when a card is first wanted. */
export interface Presenter {
  /** Whether an event, as the page sees it, happened inside the card. */
  holds(event: Event): boolean;
  /** Whether the focus is inside the card. */
  readonly focused: boolean;
  /** Opens a mention's card, in place of any other. Returns whether it is open now. */
  open(mention: CardMention, how: Pick<Open, 'by' | 'x'>): boolean;
  /** Puts the focus into the open card. */
  focus(): void;
  /** A pinned card stays where it is on the screen; unpinned, it follows its mention again. */
  pin(pinned: boolean): void;
  /** Gives the card the colours that the reader wants by now. */
  retheme(): void;
  /** Takes the card off. */
  close(): void;
}

/** What happens to a shown card that only the machine can decide on. */
export interface PresenterEvents {
  onKey: (event: KeyboardEvent) => void;
  onBlur: () => void;
  onClose: () => void;
  onPin: () => void;
  /** The mention has left the page or what can be seen of it, or no card can be shown any more. */
  onLost: () => void;
}

/** Makes what shows cards on a page. */
export type MakePresenter = (options: CardOptions, events: PresenterEvents) => Presenter;

/** On the isolated world's own global, under a symbol: no page can reach it. */
const KEY = Symbol.for('backstory.card');

type Holder = { [KEY]?: MakePresenter | undefined };

/** Leaves the way to make a presenter for the reader of this page; undefined takes back what an older version left. */
export function leavePresenter(make: MakePresenter | undefined): void {
  (globalThis as Holder)[KEY] = make;
}

/** What was left here, if it has been brought. */
export function takePresenter(): MakePresenter | undefined {
  return (globalThis as Holder)[KEY];
}
