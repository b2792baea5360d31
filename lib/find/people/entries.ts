import type { Datelines } from '../lexicon/datelines.ts';
import { formsOf } from '../look-alikes/dateline.ts';
import type { Passage } from '../types.ts';

/** The longest text that can be a time of day or an age ("3 hours ago"), in UTF-16 units. */
const LONGEST = 24;

/**
 * For each passage, the number of the live page's entry that it belongs to; on other pages all
 * belong to one.
 */
export function entriesOf(passages: readonly Passage[], datelines: Datelines): number[] {
  const { time } = formsOf(datelines);
  let entry = 0;
  return passages.map(({ text }) => {
    if (text.length <= LONGEST && /\d/.test(text) && time.test(text.toLowerCase())) entry++;
    return entry;
  });
}
