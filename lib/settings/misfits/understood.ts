import { FORMAT_KEY, isFormat } from '../keys/format.ts';
import { isLanguage, skippedBy } from '../keys/language.ts';
import { isMuteKey, mutedBy } from '../keys/mute.ts';
import { PAUSE_KEY, UNTIL_TURNED_ON } from '../keys/pause.ts';
import { isPreference, preferenceOfKey } from '../keys/preferences.ts';
import { isSite, siteOfKey } from '../keys/site.ts';
import { asideOfKey, isRecord, type Misfit } from './aside.ts';

/**
 * How a stored value is taken. `understood`; `amiss` if the key is one of ours but its value, or
 * what the key is about, makes no sense; `foreign` if the key is not known here, in which case the
 * entry is left as it is.
 */
export type Verdict = 'understood' | 'amiss' | 'foreign';

/** Judges one stored entry. Never throws. */
export function judge(key: string, value: unknown): Verdict {
  const fits = rule(key)?.(value);
  return fits === undefined ? 'foreign' : fits ? 'understood' : 'amiss';
}

/**
 * Everything stored under our keys that makes no sense, found at `when`; the defaults apply in its
 * place.
 */
export function amissIn(stored: Readonly<Record<string, unknown>>, when: number): Misfit[] {
  return Object.entries(stored)
    .filter(([key, value]) => judge(key, value) === 'amiss')
    .map(([key, value]) => ({ key, value, when }));
}

/**
 * The keys of all stored settings that a reader has chosen and that are understood: neither the
 * pause nor anything set aside.
 */
export function settingKeys(stored: Readonly<Record<string, unknown>>): string[] {
  const isSetting = (key: string) =>
    key !== FORMAT_KEY && key !== PAUSE_KEY && asideOfKey(key) === undefined;
  return Object.keys(stored).filter(
    (key) => isSetting(key) && judge(key, stored[key]) === 'understood',
  );
}

function rule(key: string): ((value: unknown) => boolean) | undefined {
  if (key === FORMAT_KEY) return isFormat;
  if (key === PAUSE_KEY)
    return (value) => Number.isFinite(value) && Number(value) >= UNTIL_TURNED_ON;
  if (asideOfKey(key) !== undefined) return isRecord;
  const site = siteOfKey(key);
  if (site !== undefined) return (value) => isSite(site) && (value === 'on' || value === 'off');
  const language = skippedBy(key);
  if (language !== undefined) return (value) => isLanguage(language) && value === true;
  const preference = preferenceOfKey(key);
  if (preference) return (value) => isPreference(preference, value);
  if (isMuteKey(key)) return (value) => isSite(mutedBy(key)?.site ?? '') && value === true;
  return undefined;
}
