import { browser } from 'wxt/browser';
import { mutedBy, muteKey } from './mute.ts';
import { PAUSE_KEY, pauseEnd } from './pause.ts';
import { type Preferences, preferenceKey, preferencesFrom } from './preferences.ts';
import { lineage, type Switch, siteKey, switchFor } from './site.ts';

/** Whether Backstory works on a site, and why. */
export interface Activity {
  site: string;
  state: Switch | 'paused';
  /** The site whose switch decides: itself, a parent, or undefined where none was ever set. */
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

/** Reads a site's activity. */
export async function readActivity(site: string): Promise<Activity> {
  const stored = await browser.storage.local.get(activityKeys(site));
  return activityFrom(site, stored, Date.now());
}

/** Switches one site, and with it the subdomains that have no switch of their own. */
export async function setSwitch(site: string, state: Switch): Promise<void> {
  await browser.storage.local.set({ [siteKey(site)]: state });
}

/** Pauses Backstory everywhere: until `end` (ms since the epoch or `UNTIL_TURNED_ON`), or no longer when undefined. */
export async function setPause(end: number | undefined): Promise<void> {
  if (end === undefined) await browser.storage.local.remove(PAUSE_KEY);
  else await browser.storage.local.set({ [PAUSE_KEY]: end });
}

/** Mutes a topic on a site, or takes that back. */
export async function setMuted(
  site: string,
  story: string,
  topic: string,
  muted: boolean,
): Promise<void> {
  const key = muteKey(site, story, topic);
  if (muted) await browser.storage.local.set({ [key]: true });
  else await browser.storage.local.remove(key);
}

/** Ids (`story/topic`) of what is muted on a site or on a parent of it. */
export async function readMuted(site: string): Promise<Set<string>> {
  const sites = new Set(lineage(site));
  const keys = Object.keys(await browser.storage.local.get(null));
  const muted = keys.map(mutedBy).filter((entry) => entry !== undefined && sites.has(entry.site));
  return new Set(muted.map((entry) => `${entry?.story}/${entry?.topic}`));
}

/** Reads all preferences. */
export async function readPreferences(): Promise<Preferences> {
  return preferencesFrom(await browser.storage.local.get([preferenceKey('density')]));
}

/** Calls back with the names of stored keys whenever any change, until the signal aborts. */
export function watchStorage(changed: (keys: string[]) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local') changed(Object.keys(changes));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
