import type { Density } from '../settings/keys/preferences.ts';

/** The part of a mention that decides whether it is marked. */
export interface Choosable {
  readonly story: string;
  readonly topic: string;
  /** Number of the section of the page it is in. */
  readonly section: number;
}

/**
 * Chooses which of a page's mentions (in reading order) to mark: each topic's first in every
 * section, its first on the page, or all of them.
 */
export function chooseMarks<T extends Choosable>(mentions: readonly T[], density: Density): T[] {
  if (density === 'every') return [...mentions];
  const taken = new Set<string>();
  return mentions.filter(({ story, topic, section }) => {
    const once = `${story}/${topic}/${density === 'section' ? section : ''}`;
    if (taken.has(once)) return false;
    taken.add(once);
    return true;
  });
}
