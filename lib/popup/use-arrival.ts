import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * When `item` is set, scrolls that item (`data-item`) of a box into the middle and focuses it.
 * Without one, the box opens at `opensAt` as soon as that is there, aligned to a whole line.
 * Whatever else renders later, the reader's own scrolling is left alone.
 */
export function useArrival(
  box: RefObject<HTMLElement | null>,
  item: string | undefined,
  opensAt: string | undefined,
): void {
  const arrived = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (item === undefined && arrived.current !== undefined) {
      // It has been left, and may be asked for again.
      arrived.current = '';
      return;
    }
    const at = item ?? opensAt;
    if (at === undefined || at === arrived.current) return;
    const target = box.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(at)}"]`);
    if (!target) return;
    arrived.current = at;
    target.scrollIntoView({ block: 'center' });
    if (item === undefined && box.current) uncut(box.current, target);
    if (item !== undefined) target.focus({ preventScroll: true });
  });
}

/** Left free above the first line, in CSS px: less than the space between two items. */
const AIR = 8;

/**
 * Scrolls on to the beginning of the next item or heading, if the top edge or something stuck to it
 * cuts one, as long as `target` stays in sight.
 */
function uncut(box: HTMLElement, target: HTMLElement): void {
  const head = box.querySelector('[data-sticks]')?.getBoundingClientRect().bottom ?? 0;
  const edge = Math.max(box.getBoundingClientRect().top, head);
  const cut = [...box.querySelectorAll('[data-item], h2')]
    .map((element) => element.getBoundingClientRect())
    .find(({ top, bottom }) => top < edge && bottom > edge);
  const rest = cut ? cut.bottom - edge - AIR : 0;
  if (target.getBoundingClientRect().top - rest >= edge) box.scrollTop += rest;
}
