import type { Density } from '../settings/keys/preferences.ts';

/** The part of a mention that decides whether it is marked. */
export interface Choosable {
  readonly story: string;
  readonly topic: string;
  /** Number of the section of the page it is in. */
  readonly section: number;
  /** Whether somebody else could be meant. */
  readonly why: { readonly unsure?: true };
}

/**
 * Chooses which of a page's mentions (in reading order) to mark: each topic's first in every
 * section, its first on the page, or all of them. One that could mean somebody else is only chosen
 * if there is none that is certain.
 */
export function chooseMarks<T extends Choosable>(mentions: readonly T[], density: Density): T[] {
  if (density === 'every') return [...mentions];
  const placeOf = ({ story, topic, section }: T) =>
    `${story}/${topic}/${density === 'section' ? section : ''}`;
  const certain = new Set(mentions.filter(({ why }) => !why.unsure).map(placeOf));
  const taken = new Set<string>();
  return mentions.filter((mention) => {
    const place = placeOf(mention);
    if (taken.has(place) || (mention.why.unsure && certain.has(place))) return false;
    taken.add(place);
    return true;
  });
}
