import { lexiconOf } from '../lexicon-of.ts';
import type { NameIndex } from '../name-index.ts';
import type { Passage } from '../types.ts';

/** A year in a passage, and the UTF-16 offset at which it is named. */
interface Year {
  at: number;
  year: number;
}

/**
 * Returns a function that gives the last year the article names before a place, in any passage;
 * undefined if there is none. Each passage is read only once, and only if asked about.
 */
export function erasOf(
  passages: readonly Passage[],
  index: NameIndex,
): (passage: number, at: number) => number | undefined {
  const pattern = lexiconOf(index, 'en').patterns.year;
  const read: Year[][] = [];
  const yearsIn = (passage: number): readonly Year[] => {
    const { text = '' } = passages[passage] ?? {};
    read[passage] ??= [...text.matchAll(pattern)].map((found) => ({
      at: found.index,
      year: Number(found[0]),
    }));
    return read[passage];
  };
  /** The last year named up to the end of each passage, for the passages asked about so far. */
  const upTo: (number | undefined)[] = [];
  return (passage, at) => {
    for (let next = upTo.length; next < passage; next++) {
      const { role } = passages[next] as Passage;
      const isBeside = role === 'aside' || role === 'caption';
      upTo.push((isBeside ? undefined : yearsIn(next).at(-1)?.year) ?? upTo[next - 1]);
    }
    const here = yearsIn(passage).findLast((one) => one.at < at);
    return here ? here.year : upTo[passage - 1];
  };
}
