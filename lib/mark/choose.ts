import type { Density } from '../settings/keys/preferences.ts';

/** What of a mention decides whether it is marked. */
export interface Choosable {
  readonly story: string;
  readonly topic: string;
  /** Number of the part of the page it stands in. */
  readonly section: number;
}

/**
 * The mentions to mark, of all on the page in reading order: each topic's first in every section, its first
 * on the page, or every one.
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
