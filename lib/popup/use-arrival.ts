import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Brings an item (`data-item`) of a scrolling box into its middle and gives it focus whenever
 * `item` changes; without one, the box opens at `opensAt` the first time it is shown.
 */
export function useArrival(
  box: RefObject<HTMLElement | null>,
  item: string | undefined,
  opensAt: string | undefined,
): void {
  const opened = useRef(false);
  useEffect(() => {
    const at = item ?? (opened.current ? undefined : opensAt);
    opened.current = true;
    const target = at && box.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(at)}"]`);
    if (!target) return;
    target.scrollIntoView({ block: item ? 'center' : 'nearest' });
    if (item) target.focus({ preventScroll: true });
  }, [box, item, opensAt]);
}
