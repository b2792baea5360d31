import { native } from '../browser/native.ts';
import { listen } from '../browser/orphan.ts';
import { type Activity, activityFrom, activityKeys } from './activity.ts';
import type { Change } from './change.ts';
import { type Choices, choicesFrom } from './choices.ts';
import { copiesOf } from './invalid/aside.ts';
import { invalidIn, validityOf } from './invalid/validity.ts';
import { skipKey } from './keys/language.ts';
import { muteKey } from './keys/mute.ts';
import { OVER, PAUSE_KEY, pauseEnd } from './keys/pause.ts';
import { type SwitchState, siteKey } from './keys/site.ts';

/*
 * Each choice is a single write to keys of its own that does not depend on what was read before. So
 * windows that write at the same time lose nothing of each other's, and a background that is
 * stopped halfway leaves nothing half done. Only `endPause` removes what it has just read: a pause
 * chosen in the very moment in which another one ends could be lost. If the browser refuses a
 * write, its own error is thrown.
 */

/** Stores some values together, or none of them. @throws if the browser refuses. */
async function put(entries: Readonly<Record<string, unknown>>): Promise<void> {
  await native.storage.local.set({ ...entries });
}

/** Removes some keys from storage. @throws if the browser refuses. */
async function drop(keys: readonly string[]): Promise<void> {
  await native.storage.local.remove([...keys]);
}

/**
 * Makes a change. New values are stored first, so that nothing is lost if the browser quits in
 * between. @throws if the browser refuses.
 */
export async function apply({ put: entries, drop: keys }: Change): Promise<void> {
  await put(entries);
  await drop(keys);
}

/** Everything that is stored. Rejects if the browser can't read it. */
export async function readAll(): Promise<Record<string, unknown>> {
  return native.storage.local.get(null);
}

/** Reads a site's activity. */
export async function readActivity(site: string): Promise<Activity> {
  const stored = await native.storage.local.get(activityKeys(site));
  return activityFrom(site, stored, Date.now());
}

/** Reads the choices that apply to a site. */
export async function readChoices(site: string): Promise<Choices> {
  return choicesFrom(site, await readAll());
}

/**
 * Switches one site, and with it the subdomains that have no switch of their own. @throws
 * if the browser refuses
 */
export async function setSwitch(site: string, state: SwitchState): Promise<void> {
  await put({ [siteKey(site)]: state });
}

/** Switches a site on and ends a pause in one write. @throws if the browser refuses. */
export async function wakeOn(site: string): Promise<void> {
  await put({ [siteKey(site)]: 'on', [PAUSE_KEY]: OVER });
}

/**
 * Pauses Backstory everywhere until `end` (ms since the epoch or `UNTIL_TURNED_ON`); undefined ends
 * the pause. @throws if the browser refuses.
 */
export async function setPause(end: number | undefined): Promise<void> {
  if (end === undefined) await drop([PAUSE_KEY]);
  else await put({ [PAUSE_KEY]: end });
}

/**
 * Removes a pause that is over at `now` (ms since the epoch) from storage. Returns when a pause
 * that is still running will end (`Infinity` if not before it is turned on); undefined if there is
 * none. An invalid value is left for `setAside`.
 */
export async function endPause(now: number): Promise<number | undefined> {
  const { [PAUSE_KEY]: stored } = await native.storage.local.get(PAUSE_KEY);
  const end = pauseEnd(stored, now);
  if (end === undefined && validityOf(PAUSE_KEY, stored) === 'valid') await setPause(undefined);
  return end;
}

/** Mutes a topic on a site, or unmutes it. @throws if the browser refuses. */
export async function setMuted(
  site: string,
  story: string,
  topic: string,
  muted: boolean,
): Promise<void> {
  const key = muteKey(site, story, topic);
  await (muted ? put({ [key]: true }) : drop([key]));
}

/** Has pages in a language left alone, or read again. @throws if the browser refuses. */
export async function setSkipped(language: string, skipped: boolean): Promise<void> {
  const key = skipKey(language);
  await (skipped ? put({ [key]: true }) : drop([key]));
}

/**
 * Keeps a copy of every invalid value that is stored. @throws if there is no room
 * for one.
 */
export async function setAside(): Promise<void> {
  const stored = await readAll();
  const copies = copiesOf(invalidIn(stored, Date.now()), stored);
  if (Object.keys(copies).length > 0) await put(copies);
}

/**
 * Calls back with the changed keys whenever anything in storage changes, until the signal (if any)
 * aborts.
 */
export function watchStorage(changed: (keys: string[]) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local') changed(Object.keys(changes));
  };
  listen(native.storage.onChanged, listener, signal);
}
