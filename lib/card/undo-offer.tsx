import { render } from 'preact';
import { CardHost } from './panel/host.ts';
import type { Placing } from './panel/place.ts';
import { UNDO_WITHIN } from './timing.ts';
import type { TakeBack } from './types.ts';
import { Undo } from './view/Undo.tsx';

/** What has been done from a card, and how it is undone. */
export interface UndoOptions {
  document: Document;
  /** What has been done, as the reader is told. */
  said: string;
  undo: TakeBack;
  /** Whether it was done with the keyboard, in which case there is no time limit. */
  byKeys: boolean;
  /** The element on the page that the card was opened on. */
  near: Element;
  /** Where the card was. */
  place: Placing;
  theme: string;
  /** Whether an event comes from the reader. */
  isReaders: (event: Event) => boolean;
}

/** An offer on the page. */
export interface UndoOffer {
  /** Whether an event, as the page sees it, happened inside. */
  holds(event: Event): boolean;
  end(): void;
}

/**
 * Says, in a closed card's place, what has been done, with a button to undo it. It has a life of
 * its own, because the action may have ended everything else on the page. It ends after a while, or
 * with the reader's next action: a press elsewhere, Escape, moving the focus away. There is no time
 * limit while the pointer is on it, or for keyboard users.
 */
export function offerUndo(options: UndoOptions): UndoOffer {
  const { document, said, undo, byKeys, near, place, theme, isReaders } = options;
  const life = new AbortController();
  const { signal } = life;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopPlacing = () => {};
  const end = () => {
    if (signal.aborted) return;
    clearTimeout(timer);
    stopPlacing();
    host.hide();
    life.abort();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') end();
  };
  const host = new CardHost({ document, signal, isReaders, onKey, onBlur: end, onGone: end });
  const holds = ({ target }: Event) => target === host.element;
  const stay = () => clearTimeout(timer);
  const hurry = () => {
    stay();
    if (!byKeys) timer = setTimeout(end, UNDO_WITHIN);
  };
  host.panel.dataset.theme = theme;
  host.panel.addEventListener('pointerenter', stay);
  host.panel.addEventListener('pointerleave', hurry);
  document.defaultView?.addEventListener(
    'pointerdown',
    (event) => {
      if (isReaders(event) && !holds(event)) end();
    },
    { capture: true, passive: true, signal },
  );
  render(<Undo said={said} onUndo={() => undo().then(end)} />, host.panel);
  host.show(near);
  stopPlacing = place(host.panel, end);
  host.panel.querySelector('button')?.focus({ preventScroll: true });
  hurry();
  return { holds, end };
}
