import { TAP_WITHIN } from '../timing.ts';
import type { CardPage } from '../types.ts';
import type { CardDriver } from './driver.ts';

interface PointerOptions {
  document: Document;
  signal: AbortSignal;
  page: CardPage;
  driver: CardDriver;
  /** Whether an event comes from the reader; others are ignored. */
  isReaders: (event: Event) => boolean;
  /** Whether an event happened inside the card. */
  inCard: (event: Event) => boolean;
  /** Called when a finger comes down on a mention, which may become a tap. */
  onFinger: () => void;
}

/** Elements that a tap is meant for, even if they contain marked text. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"], [contenteditable]';

/** Tells the machine what pointer and finger do. Looks under the pointer at most once per frame. */
export function listenToPointer(options: PointerOptions): void {
  const { document, signal, page, driver, isReaders, inCard, onFinger } = options;
  const window = document.defaultView;
  if (!window) return;
  const early = { capture: true, passive: true, signal };
  let last: PointerEvent | undefined;
  let frame = 0;
  let touchedAt = 0;

  const lookUnder = ({ clientX: x, clientY: y }: MouseEvent) => page.mentionAt(x, y)?.key;
  const look = () => {
    frame = 0;
    if (!last) return;
    // A button may be released where we don't hear of it: in a context menu, or over another
    // window.
    if (driver.state.held && last.buttons === 0) driver.send({ type: 'release' });
    const inside = inCard(last);
    const mention = inside ? undefined : lookUnder(last);
    driver.send({ type: 'point', mention, inCard: inside, x: last.clientX, y: last.clientY });
  };

  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || !isReaders(event)) return;
      last = event;
      frame ||= window.requestAnimationFrame(look);
    },
    early,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (!isReaders(event)) return;
      const { pointerType, clientX: x, clientY: y } = event;
      last = undefined;
      if (pointerType !== 'touch') driver.send({ type: 'point', x, y });
    },
    { signal },
  );
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (!isReaders(event)) return;
      if (event.pointerType === 'touch') {
        touchedAt = event.timeStamp;
        if (lookUnder(event)) onFinger();
        return;
      }
      const inside = inCard(event);
      driver.send({
        type: 'press',
        inCard: inside,
        mention: inside ? undefined : lookUnder(event),
      });
    },
    early,
  );
  for (const type of ['pointerup', 'pointercancel', 'dragend'] as const) {
    window.addEventListener(type, () => driver.send({ type: 'release' }), early);
  }
  window.addEventListener(
    'click',
    (event) => {
      if (!isReaders(event) || inCard(event)) return;
      if ((event as PointerEvent).pointerType !== 'touch') return;
      // A long press selects text or opens the browser's own menu, and some browsers let a click
      // follow it.
      if (event.timeStamp - touchedAt > TAP_WITHIN) return;
      const target = event.composedPath()[0];
      const taken = target instanceof Element && target.closest(INTERACTIVE);
      driver.send({ type: 'tap', mention: taken ? undefined : lookUnder(event) });
    },
    early,
  );
  window.addEventListener('scroll', () => driver.send({ type: 'scroll' }), early);
  window.addEventListener('pagehide', () => driver.send({ type: 'hide' }), { signal });
  signal.addEventListener('abort', () => window.cancelAnimationFrame(frame), { once: true });
}
