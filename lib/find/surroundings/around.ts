import { HYPHENS } from '../../text/characters.ts';
import { isAllUpper, startsLower, startsUpper } from '../../text/letters.ts';
import { type Word, wordsBetween, wordsOf } from '../../text/words.ts';

/** How far to either side of a name its surroundings are read, in UTF-16 units. */
const REACH = 90;

/** Exactly one hyphen, of any length. */
export const HYPHEN = new RegExp(`^[${HYPHENS}]$`);

/** A word near a name, with what separates it from the next word nearer to the name. */
export interface Neighbour extends Word {
  gap: string;
}

/**
 * Caches the words read beside the last offset, because the same ones are asked for many times per
 * name.
 */
function remembered(
  read: (text: string, at: number) => readonly Neighbour[],
): (text: string, at: number) => readonly Neighbour[] {
  let last = { text: '', at: -1, words: [] as readonly Neighbour[] };
  return (text, at) => {
    if (last.at !== at || last.text !== text) last = { text, at, words: read(text, at) };
    return last.words;
  };
}

/** Words before an offset, nearest first. */
export const wordsBefore = remembered((text, at) => {
  let from = Math.max(0, at - REACH);
  // A word cut off at the reach does not count.
  if (from > 0) from += text.slice(from, at).indexOf(' ') + 1;
  const words = wordsBetween(text, from, at).reverse() as Neighbour[];
  let next = at;
  for (const word of words) {
    word.gap = text.slice(word.end, next);
    next = word.start;
  }
  return words;
});

/** Words after an offset, nearest first. */
export const wordsAfter = remembered((text, at) => {
  const words = wordsBetween(text, at, Math.min(text.length, at + REACH)) as Neighbour[];
  let last = at;
  for (const word of words) {
    word.gap = text.slice(last, word.start);
    last = word.end;
  }
  return words;
});

/**
 * Whether a gap joins two words of one phrase: only white space, or a full stop after an
 * abbreviation.
 */
export function joins(gap: string, abbreviated = false): boolean {
  return /^[\s\u00ad\u200b-\u200f\u2060\ufeff]*$/.test(gap) || (abbreviated && /^\.\s*$/.test(gap));
}

/** Whether a word begins with a capital letter. */
export function isCapital(word: string): boolean {
  return startsUpper(word.charCodeAt(0) < 0x250 ? word : word.normalize('NFKC'));
}

/**
 * The capitals of a passage: as in a sentence, on most words as in some headlines, or all capitals.
 */
export type Casing = 'sentence' | 'title' | 'capitals';

/**
 * The casing at a name. If it and the word beside it are all in capitals, as in a headline inside a
 * passage, that decides.
 */
export function casingAt(text: string, start: number, end: number): Casing {
  const shouts = (word: string | undefined) =>
    word !== undefined && word.length > 1 && isAllUpper(word.normalize('NFKC'));
  const [after] = wordsAfter(text, end);
  const [before] = wordsBefore(text, start);
  const beside = after && !after.gap.includes('\n') ? after : before;
  return shouts(text.slice(start, end)) && shouts(beside?.text) ? 'capitals' : casingOf(text);
}

/** The casing of a text no longer than a headline; longer texts are sentences. */
export function casingOf(text: string): Casing {
  if (text.length > 300) return 'sentence';
  if (last.text !== text) last = { text, casing: casingOfWords(text) };
  return last.casing;
}

/** The last text asked about, kept because a passage's names are looked at one after the other. */
let last: { text: string; casing: Casing } = { text: '', casing: 'sentence' };

function casingOfWords(text: string): Casing {
  const words = wordsOf(text).filter((word) => word.length > 1);
  const letters = words.join('');
  if (letters.length > 3 && isAllUpper(letters)) return 'capitals';
  const long = words.filter((word) => word.length > 3);
  const lower = long.filter(startsLower).length;
  return long.length >= 3 && lower <= long.length * 0.25 ? 'title' : 'sentence';
}
