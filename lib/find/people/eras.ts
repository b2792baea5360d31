import { lexiconOf } from '../lexicon-of.ts';
import type { NameIndex } from '../name-index.ts';
import type { Passage } from '../types.ts';

/**
 * How far back its own passage is searched from a place, in UTF-16 units. No newspaper paragraph is
 * longer.
 */
const REACH = 2000;

/**
 * Returns a function that gives the last year the article names before a place, in any passage;
 * undefined if there is none.
 */
export function erasOf(
  passages: readonly Passage[],
  index: NameIndex,
): (passage: number, at: number) => number | undefined {
  const { year } = lexiconOf(index, 'en').patterns;
  /** The last year named up to the end of each passage, for the passages asked about so far. */
  const upTo: (number | undefined)[] = [];
  const lastIn = (text: string) => text.match(year)?.at(-1);
  return (passage, at) => {
    for (let next = upTo.length; next < passage; next++) {
      const { text, role } = passages[next] as Passage;
      const found = role === 'aside' || role === 'caption' ? undefined : lastIn(text);
      upTo.push(found === undefined ? upTo[next - 1] : Number(found));
    }
    const here = lastIn(passages[passage]?.text.slice(Math.max(0, at - REACH), at) ?? '');
    return here === undefined ? upTo[passage - 1] : Number(here);
  };
}
