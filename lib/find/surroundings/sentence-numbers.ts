import { sentences } from '../../text/sentences.ts';
import type { Passage } from '../types.ts';

/** More than any passage has sentences, so that numbers of different passages never collide. */
const PER_PASSAGE = 100_000;

/** Returns the number, within the page, of the sentence at an offset of a passage. */
export type SentenceNumbers = (passage: number, at: number) => number;

/**
 * Numbers a page's sentences in reading order. A passage is only cut into sentences when asked
 * about.
 */
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

/**
 * The index of the last number that is not above `at` in an ascending list; -1 if all are above it.
 */
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
