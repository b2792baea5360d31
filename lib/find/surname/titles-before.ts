import { fold } from '../../text/normalise.ts';
import { isAbbreviation } from '../../text/sentences.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { HYPHEN, joins, type Neighbour } from '../surroundings/around.ts';
import type { Beside, Place } from './place.ts';

/** Whether a full stop after a title is part of it and does not end a sentence. */
function isShortened(title: string, { patterns }: Lexicon): boolean {
  return isAbbreviation(title) || patterns.shortTitle.test(title);
}

/** The titles and forms of address directly before a surname; undefined if there are none. */
export function titlesBefore(
  { text: whole, end, lexicon, ownTitles }: Place,
  before: readonly Neighbour[],
): Beside | undefined {
  const titles: string[] = [];
  let at = 0;
  for (; at < before.length && at < 5; at++) {
    const { text, gap } = before[at] as Neighbour;
    const word = fold(text);
    const isTitle =
      lexicon.titles.has(word) ||
      lexicon.address.has(word) ||
      lexicon.female.has(word) ||
      ownTitles.has(word);
    const apposed = at === 0 && /^,\s*$/.test(gap) && whole.startsWith(',', end);
    const linked =
      joins(gap, isShortened(text, lexicon)) || apposed || (titles.length > 0 && HYPHEN.test(gap));
    if (!isTitle || gap === '' || !linked) break;
    titles.unshift(word);
  }
  const first = before[at - 1];
  return first && { kind: 'titles', titles, start: first.start, before: before[at] };
}
