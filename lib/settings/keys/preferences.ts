/** Preferences that apply to every site, one storage key each. */

/** The options of each preference that has a fixed few, in the order in which they are offered. */
export const CHOICES = {
  density: ['section', 'every', 'first'],
  style: ['dotted', 'line', 'tint', 'strong'],
  theme: ['system', 'light', 'dark'],
} as const;

/**
 * Which mentions are marked: a topic's first in each section, every one, or its first on the page.
 */
export type Density = (typeof CHOICES.density)[number];

/** How a mark looks; `lib/mark/marks.css` draws each style. */
export type MarkStyle = (typeof CHOICES.style)[number];

/** Colours of the card and of our own pages; `system` follows the browser. */
export type Theme = (typeof CHOICES.theme)[number];

/** What a reader can choose for all sites at once. */
export interface Preferences {
  density: Density;
  style: MarkStyle;
  theme: Theme;
  /** How long the pointer rests on a mention before its card opens, in ms. */
  openAfter: number;
  /** How long a card stays after the pointer has left it, in ms. */
  closeAfter: number;
}

/** Name of a preference. */
export type PreferenceName = keyof Preferences;

const PREFIX = 'pref:';

/**
 * What applies until a reader chooses otherwise. The delays are longer than it takes to read past a
 * word but too short to feel like waiting, and long enough to cross the gap to the card or to come
 * back after a slip.
 */
export const DEFAULTS: Readonly<Preferences> = {
  density: 'section',
  style: 'dotted',
  theme: 'system',
  openAfter: 250,
  closeAfter: 300,
};

/**
 * The range of each delay, in ms. Any shorter, and cards open or vanish under a moving hand; any
 * longer, and they seem broken.
 */
export const DELAYS = {
  openAfter: { least: 100, most: 2000, step: 50 },
  closeAfter: { least: 150, most: 3000, step: 50 },
} as const;

/** The names of all preferences. */
export const PREFERENCE_NAMES = Object.keys(DEFAULTS) as PreferenceName[];

/** The storage key of a preference. */
export function preferenceKey(name: PreferenceName): string {
  return PREFIX + name;
}

/**
 * The preference behind a storage key, or undefined if it is another kind of key or a preference
 * not known here.
 */
export function preferenceOfKey(key: string): PreferenceName | undefined {
  return PREFERENCE_NAMES.find((name) => key === preferenceKey(name));
}

/** Whether a value is one that this preference can have. */
export function isPreference(name: PreferenceName, value: unknown): boolean {
  if (name === 'openAfter' || name === 'closeAfter') {
    const { least, most } = DELAYS[name];
    return typeof value === 'number' && value >= least && value <= most;
  }
  return (CHOICES[name] as readonly unknown[]).includes(value);
}

/** All preferences from stored values; one that is absent or invalid has its default. */
export function preferencesFrom(stored: Readonly<Record<string, unknown>>): Preferences {
  const chosen = PREFERENCE_NAMES.flatMap((name) => {
    const value = stored[preferenceKey(name)];
    return isPreference(name, value) ? [[name, value]] : [];
  });
  return { ...DEFAULTS, ...Object.fromEntries(chosen) };
}
