import { sentences } from '../../text/sentences.ts';
import type { Passage } from '../types.ts';

/** More than the sentences of any passage, so that numbers of different passages never meet. */
const PER_PASSAGE = 100_000;

/** The number, within the page, of the sentence at an offset of a passage. */
export type SentenceNumbers = (passage: number, at: number) => number;

/** Numbers a page's sentences in reading order; passages are cut only when asked about. */
export function sentenceNumbers(passages: readonly Passage[]): SentenceNumbers {
  const cut = new Map<number, number[]>();
  return (passage, at) => {
    let starts = cut.get(passage);
    if (!starts) {
      starts = sentences((passages[passage] as Passage).text).map(({ start }) => start);
      cut.set(passage, starts);
    }
    return passage * PER_PASSAGE + Math.max(0, lastUpTo(starts, at));
  };
}

/** The place of the last number that is not above `at`, in an ascending list; -1 where all are. */
function lastUpTo(ascending: readonly number[], at: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
