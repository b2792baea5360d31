import { browser } from 'wxt/browser';
import { type Activity, activityFrom, activityKeys } from './activity.ts';
import { mutedBy, muteKey } from './mute.ts';
import { PAUSE_KEY } from './pause.ts';
import { type Preferences, preferenceKey, preferencesFrom } from './preferences.ts';
import { lineage, type Switch, siteKey } from './site.ts';

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
