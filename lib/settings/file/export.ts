import { asideOfKey, isRecord, textOf } from '../invalid/aside.ts';
import { validityOf } from '../invalid/validity.ts';
import { FORMAT } from '../keys/format.ts';
import { skippedBy } from '../keys/language.ts';
import { mutedBy } from '../keys/mute.ts';
import { type Preferences, preferenceOfKey } from '../keys/preferences.ts';
import { type SwitchState, siteOfKey } from '../keys/site.ts';

/** Identifies a settings file, in its first line. */
export const FILE_KIND = 'backstory-settings';

/**
 * Settings as a file that people can keep, read and edit. It does not include the pause, which
 * belongs to a moment.
 */
export interface SettingsFile {
  kind: typeof FILE_KIND;
  /** The format number; see `format.ts`. */
  format: number;
  /** The version of Backstory that wrote it, to help find out what went wrong. */
  version: string;
  sites: { site: string; switch: SwitchState }[];
  muted: { site: string; story: string; topic: string }[];
  /** Only those that the reader has chosen. */
  preferences: Partial<Preferences>;
  /** BCP 47 tags of the languages whose pages are left alone. */
  leftAlone: string[];
  /**
   * Values that were not understood, each with the key it was stored under and when it was found
   * (ms since the epoch).
   */
  setAside: { key: string; value: unknown; when: number }[];
}

/**
 * Everything stored that makes sense, as a file. Entries are sorted by name, so that two files are
 * easy to compare.
 */
export function exportFile(
  stored: Readonly<Record<string, unknown>>,
  version: string,
): SettingsFile {
  const file: SettingsFile = {
    kind: FILE_KIND,
    format: FORMAT,
    version,
    sites: [],
    muted: [],
    preferences: {},
    leftAlone: [],
    setAside: [],
  };
  for (const key of Object.keys(stored).sort()) {
    const value = stored[key];
    if (validityOf(key, value) !== 'valid') continue;
    const site = siteOfKey(key);
    const muted = mutedBy(key);
    const preference = preferenceOfKey(key);
    const language = skippedBy(key);
    const from = asideOfKey(key);
    if (site !== undefined) file.sites.push({ site, switch: value as SwitchState });
    else if (muted) file.muted.push(muted);
    else if (preference) Object.assign(file.preferences, { [preference]: value });
    else if (language !== undefined) file.leftAlone.push(language);
    else if (from !== undefined && isRecord(value)) {
      file.setAside.push({ key: from, value: plain(value.value), when: value.when });
    }
  }
  return file;
}

/** A value as JSON can hold it; as text, if JSON has no such value. */
function plain(value: unknown): unknown {
  const text = textOf(value);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
