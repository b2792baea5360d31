import type { Passage } from './types.ts';

/** A time of day or an age, alone in its passage: "10.42 BST", "3h ago". */
const TIME =
  /^\W*(?:\d{1,2}[.:h]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?[A-Z]{2,5})?|\d{1,2}\s?(?:h|hrs?|hours?|m|min(?:ute)?s?)\s+ago)\W*$/i;
const LONGEST = 24;

/** For each passage the number of the live page's entry it belongs to; on other pages all belong to one. */
export function entriesOf(passages: readonly Passage[]): number[] {
  let entry = 0;
  return passages.map(({ text }) => {
    if (text.length <= LONGEST && TIME.test(text)) entry++;
    return entry;
  });
}
