/**
 * The pause, which applies to every site: until a given moment, or until the reader turns Backstory
 * back on.
 */

/**
 * Storage key of the pause. Its value is ms since the epoch, or `UNTIL_TURNED_ON`; absent when
 * there is no pause.
 */
export const PAUSE_KEY = 'pause';

/** Stored for a pause without an end. */
export const UNTIL_TURNED_ON = -1;

/** Stored to end a pause in the same write as another change; it is removed soon after. */
export const OVER = 0;

/**
 * When the pause ends: ms since the epoch, `Infinity` if it lasts until turned on, undefined if
 * there is none at `now`. A stored value that is not a number counts as no pause.
 */
export function pauseEnd(stored: unknown, now: number): number | undefined {
  if (stored === UNTIL_TURNED_ON) return Number.POSITIVE_INFINITY;
  return typeof stored === 'number' && stored > now ? stored : undefined;
}
