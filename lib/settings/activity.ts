import { PAUSE_KEY, pauseEnd } from './keys/pause.ts';
import { lineage, type SwitchState, siteKey, switchFor } from './keys/site.ts';

/** Whether Backstory works on a site, and why. */
export interface Activity {
  site: string;
  state: SwitchState | 'paused';
  /** The site whose switch decides: the site itself or a parent; undefined if neither has one. */
  decidedBy: string | undefined;
  /**
   * When the pause ends, in ms since the epoch; `Infinity` if not before it is turned back on. Only
   * present when paused.
   */
  until?: number;
}

/**
 * The activity that follows from stored values at `now` (ms since the epoch). A site that is
 * switched off stays off during a pause.
 */
export function activityFrom(
  site: string,
  stored: Readonly<Record<string, unknown>>,
  now: number,
): Activity {
  const { state, decidedBy } = switchFor(site, stored);
  const until = pauseEnd(stored[PAUSE_KEY], now);
  if (state === 'on' && until !== undefined) return { site, state: 'paused', decidedBy, until };
  return { site, state, decidedBy };
}

/** All storage keys that affect a site's activity. */
export function activityKeys(site: string): string[] {
  return [...lineage(site).map(siteKey), PAUSE_KEY];
}
