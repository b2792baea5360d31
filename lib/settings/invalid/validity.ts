import { FORMAT_KEY, isFormat } from '../keys/format.ts';
import { isLanguage, skippedBy } from '../keys/language.ts';
import { isMuteKey, mutedBy } from '../keys/mute.ts';
import { PAUSE_KEY, UNTIL_TURNED_ON } from '../keys/pause.ts';
import { isPreference, preferenceOfKey } from '../keys/preferences.ts';
import { isSite, siteOfKey } from '../keys/site.ts';
import { asideOfKey, type InvalidEntry, isRecord } from './aside.ts';

/**
 * What a stored entry is taken for: `invalid` if its key is one of ours but the value, or what the
 * key is about, makes no sense; `unknown` if the key is none of ours, in which case the entry is
 * left as it is.
 */
export type Validity = 'valid' | 'invalid' | 'unknown';

/** The validity of one stored entry. Never throws. */
export function validityOf(key: string, value: unknown): Validity {
  const fits = rule(key)?.(value);
  return fits === undefined ? 'unknown' : fits ? 'valid' : 'invalid';
}

/** Everything invalid that is stored, found at `when`; the defaults apply in its place. */
export function invalidIn(stored: Readonly<Record<string, unknown>>, when: number): InvalidEntry[] {
  return Object.entries(stored)
    .filter(([key, value]) => validityOf(key, value) === 'invalid')
    .map(([key, value]) => ({ key, value, when }));
}

/**
 * The keys of all valid settings that a reader has chosen: neither the pause nor anything set
 * aside.
 */
export function settingKeys(stored: Readonly<Record<string, unknown>>): string[] {
  const isSetting = (key: string) =>
    key !== FORMAT_KEY && key !== PAUSE_KEY && asideOfKey(key) === undefined;
  return Object.keys(stored).filter(
    (key) => isSetting(key) && validityOf(key, stored[key]) === 'valid',
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
