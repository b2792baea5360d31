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

/** Listens on the window, ahead of the page, to what the reader does. */
type Hear = <Type extends keyof WindowEventMap>(
  type: Type,
  react: (event: WindowEventMap[Type]) => void,
) => void;

/** Tells the machine what the reader does with pointer and finger. */
export function listenToPointer(options: PointerOptions): void {
  const { document, signal, driver, isReaders } = options;
  const window = document.defaultView;
  if (!window) return;
  const hear: Hear = (type, react) => {
    const listener = (event: Parameters<typeof react>[0]) => {
      if (isReaders(event)) react(event);
    };
    window.addEventListener(type, listener, { capture: true, passive: true, signal });
  };
  followPointer(window, hear, options);
  hearPresses(hear, options);
  hear('scroll', () => driver.send({ type: 'scroll' }));
  hear('pagehide', () => driver.send({ type: 'hide' }));
}

/** Tells where the pointer is. Looks under it at most once per frame. */
function followPointer(
  window: Window,
  hear: Hear,
  { document, signal, page, driver, isReaders, inCard }: PointerOptions,
): void {
  let last: PointerEvent | undefined;
  let frame = 0;
  const look = () => {
    frame = 0;
    if (!last) return;
    const inside = inCard(last);
    const mention = inside ? undefined : keyUnder(last, page);
    driver.send({ type: 'point', mention, inCard: inside, x: last.clientX, y: last.clientY });
  };
  hear('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    // A button may be released where we don't hear of it: in a context menu, or over another
    // window. By the next frame another one may be down.
    if (driver.state.held && event.buttons === 0) driver.send({ type: 'release' });
    last = event;
    frame ||= window.requestAnimationFrame(look);
  });
  // Not ahead of the page, where it would also be heard for every element inside.
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (event.pointerType === 'touch' || !isReaders(event)) return;
      last = undefined;
      driver.send({ type: 'point', x: event.clientX, y: event.clientY });
    },
    { signal },
  );
  signal.addEventListener('abort', () => window.cancelAnimationFrame(frame), { once: true });
}

/** Tells when a mouse button goes down and comes up, and when a finger taps. */
function hearPresses(hear: Hear, { page, driver, inCard, onFinger }: PointerOptions): void {
  let touchedAt = 0;
  hear('pointerdown', (event) => {
    if (event.pointerType === 'touch') {
      touchedAt = event.timeStamp;
      if (keyUnder(event, page)) onFinger();
      return;
    }
    const inside = inCard(event);
    const mention = inside ? undefined : keyUnder(event, page);
    driver.send({ type: 'press', inCard: inside, mention });
  });
  for (const type of ['pointerup', 'pointercancel', 'dragend'] as const) {
    hear(type, () => driver.send({ type: 'release' }));
  }
  hear('click', (event) => {
    if ((event as PointerEvent).pointerType !== 'touch' || inCard(event)) return;
    // A long press selects text or opens the browser's own menu, and some browsers let a click
    // follow it.
    if (event.timeStamp - touchedAt > TAP_WITHIN) return;
    const target = event.composedPath()[0];
    const taken = target instanceof Element && target.closest(INTERACTIVE);
    driver.send({ type: 'tap', mention: taken ? undefined : keyUnder(event, page) });
  });
}

/** The key of the mention at an event's point, if there is one. */
function keyUnder({ clientX, clientY }: MouseEvent, page: CardPage): string | undefined {
  return page.mentionAt(clientX, clientY)?.key;
}
