import { PAUSE_KEY, pauseEnd } from './keys/pause.ts';
import { lineage, type Switch, siteKey, switchFor } from './keys/site.ts';

/** Whether Backstory works on a site, and why. */
export interface Activity {
  site: string;
  state: Switch | 'paused';
  /** The site whose switch decides: itself, a parent, or undefined if none was ever set. */
  decidedBy: string | undefined;
  /** When the pause ends, ms since the epoch; `Infinity` until turned on. Present when paused. */
  until?: number;
}

/** The activity that stored values amount to at `now` (ms since the epoch). A switched-off site stays off through a pause. */
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

/** Every storage key that bears on a site's activity. */
export function activityKeys(site: string): string[] {
  return [...lineage(site).map(siteKey), PAUSE_KEY];
}
