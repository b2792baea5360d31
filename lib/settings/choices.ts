import { skippedBy } from './keys/language.ts';
import { mutedBy } from './keys/mute.ts';
import { type Preferences, preferencesFrom } from './keys/preferences.ts';
import { lineage } from './keys/site.ts';

/** Everything in a reader's settings that affects how a site is read. */
export interface Choices {
  preferences: Preferences;
  /** Topics muted on the site or on a parent of it, as `story/topic`. */
  muted: ReadonlySet<string>;
  /** Languages (BCP 47 primary tags) whose pages are left alone. */
  skipped: ReadonlySet<string>;
}

/**
 * The choices for a site that follow from all stored values. Values that make no sense count as not
 * set.
 */
export function choicesFrom(site: string, stored: Readonly<Record<string, unknown>>): Choices {
  const sites = new Set(lineage(site));
  const set = Object.keys(stored).filter((key) => stored[key] === true);
  const muted = set.map(mutedBy).filter((entry) => entry !== undefined && sites.has(entry.site));
  return {
    preferences: preferencesFrom(stored),
    muted: new Set(muted.map((entry) => `${entry?.story}/${entry?.topic}`)),
    skipped: new Set(set.map(skippedBy).filter((language) => language !== undefined)),
  };
}
