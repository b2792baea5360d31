import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Brings an item (`data-item`) of a scrolling box into its middle and gives it focus when `item`
 * becomes it; without one, the box opens at `opensAt` as soon as that is there. Whatever else
 * renders later, the reader's own scrolling is left alone.
 */
export function useArrival(
  box: RefObject<HTMLElement | null>,
  item: string | undefined,
  opensAt: string | undefined,
): void {
  const arrived = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (item === undefined && arrived.current !== undefined) {
      // Left: the same item may be asked for again.
      arrived.current = '';
      return;
    }
    const at = item ?? opensAt;
    if (at === undefined || at === arrived.current) return;
    const target = box.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(at)}"]`);
    if (!target) return;
    arrived.current = at;
    target.scrollIntoView({ block: 'center' });
    if (item !== undefined) target.focus({ preventScroll: true });
  });
}
