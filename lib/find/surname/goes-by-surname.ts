import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Sighting } from './sighting.ts';

/**
 * Whether a surname is all that a page tells of somebody's name: "Surname was 29. … He asked to be
 * identified by his surname only". `after` gives the text that follows, up to the next name.
 */
export function goesBySurname(
  sighting: Sighting,
  after: () => string,
  { patterns }: Lexicon,
): boolean {
  if (sighting.kind !== 'bare' || sighting.alone !== undefined) return false;
  if (!sighting.opens && !sighting.speaks) return false;
  const near = after();
  const found = patterns.bySurname.exec(near);
  if (!found) return false;
  // "by her surname, Other" says whose surname it is.
  const isOfNext = /^,\s*(?:\p{Lu}|$)/u.test(near.slice(found.index + found[0].length));
  return !isOfNext && !patterns.another.test(near.slice(0, found.index));
}
