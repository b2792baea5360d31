import { render } from 'preact';
import { CardHost } from './panel/host.ts';
import type { Placing } from './panel/place.ts';
import { UNDO_WITHIN } from './timing.ts';
import type { TakeBack } from './types.ts';
import { Undo } from './view/Undo.tsx';

/** What has been done from a card, and how it is taken back. */
export interface UndoOptions {
  document: Document;
  /** What has been done, as it is said to the reader. */
  said: string;
  undo: TakeBack;
  /** Whether it was done by keys: who moves by them is not hurried. */
  byKeys: boolean;
  /** The element on the page that the card was opened on. */
  near: Element;
  /** Where the card was. */
  place: Placing;
  theme: string;
  /** Whether an event is of the reader's own doing. */
  isReaders: (event: Event) => boolean;
}

/** An offer on the page. */
export interface UndoOffer {
  /** Whether an event, as the page sees it, happened inside. */
  holds(event: Event): boolean;
  end(): void;
}

/**
 * Says in a closed card's place what has been done, with a button that takes it back. It has a life of its own: what
 * is taken back may be the end of all else on the page. It ends after a while, or with the reader's next action: a
 * press elsewhere, Escape, the focus leaving. Under the pointer, and for whoever moves by keys, there is no hurry.
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
