/** The pause that holds on every site: a moment it ends, or until the reader turns Backstory on again. */

/** Storage key of the pause. Its value is ms since the epoch, or `UNTIL_TURNED_ON`; absent when there is no pause. */
export const PAUSE_KEY = 'pause';

/** Stored for a pause without an end. */
export const UNTIL_TURNED_ON = -1;

/** Stored to end a pause together with another change; it is taken out of storage soon after. */
export const OVER = 0;

/**
 * When the pause ends: ms since the epoch, `Infinity` until turned on, undefined when there is none
 * at `now`. A stored value that is no number counts as no pause.
 */
export function pauseEnd(stored: unknown, now: number): number | undefined {
  if (stored === UNTIL_TURNED_ON) return Number.POSITIVE_INFINITY;
  return typeof stored === 'number' && stored > now ? stored : undefined;
}
