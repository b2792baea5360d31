/** Preferences that hold on every site, one storage key each. */

/** Which mentions are marked: a topic's first in each section, every one, or its first on the page. */
export type Density = 'section' | 'every' | 'first';

export interface Preferences {
  density: Density;
}

const PREFIX = 'pref:';

/** What holds until a reader chooses otherwise. */
export const DEFAULTS: Preferences = { density: 'section' };

const CHOICES: { [K in keyof Preferences]: readonly Preferences[K][] } = {
  density: ['section', 'every', 'first'],
};

/** The storage key of a preference. */
export function preferenceKey(name: keyof Preferences): string {
  return PREFIX + name;
}

/** All preferences from stored values; one that is absent or not a known choice has its default. */
export function preferencesFrom(stored: Readonly<Record<string, unknown>>): Preferences {
  const value = stored[preferenceKey('density')] as Density;
  return { density: CHOICES.density.includes(value) ? value : DEFAULTS.density };
}
