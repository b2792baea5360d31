import { INVISIBLE, isInvisible, UNSPACED, WORD, WORD_WITH_STYLED } from './characters.ts';

/**
 * A word of a text: UTF-16 offsets, `end` exclusive, without invisible characters at either end.
 */
export interface Word {
  text: string;
  start: number;
  end: number;
}

const ALL = new RegExp(WORD, 'g');
const ALL_WITH_STYLED = new RegExp(WORD_WITH_STYLED, 'g');
/**
 * Most passages of an English page have only plain letters, whatever their quotation marks, and a
 * short class is much faster.
 */
const NOT_PLAIN = /[\u00aa\u00ad\u00b5\u00ba\u00c0-\u1fff\u200b-\u200f\u202a-\u202e\u2060-\uffff]/;
const PLAIN_WORD = /[0-9A-Za-z]+/g;
const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`);
const ALL_UNSPACED = new RegExp(HAS_UNSPACED, 'g');
const HAS_INVISIBLE = new RegExp(`[${INVISIBLE}]`);
const INVISIBLE_ENDS = new RegExp(`^[${INVISIBLE}]+|[${INVISIBLE}]+$`, 'g');
/** The first half of a mathematical letter. */
const STYLED = 0xd835;
const HERE = new RegExp(WORD, 'y');
const HERE_WITH_STYLED = new RegExp(WORD_WITH_STYLED, 'y');

/** The words and characters that some texts consist of, each once, as spelled in them. */
export interface Vocabulary {
  /** Words of ASCII letters and digits only. */
  plain: Set<string>;
  /** All other words. */
  other: Set<string>;
  /** Characters of scripts without spaces. */
  unspaced: Set<string>;
}

/**
 * The words and characters of some texts. All plain texts are searched as one, because before a
 * page has run this code often, each call costs more than its work.
 */
export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const plainTexts: string[] = [];
  const otherTexts: string[] = [];
  for (const text of texts) (NOT_PLAIN.test(text) ? otherTexts : plainTexts).push(text);
  const plain = new Set(plainTexts.join('\n').match(PLAIN_WORD));
  const other = new Set<string>();
  const unspaced = new Set<string>();
  for (const text of otherTexts) {
    const hasInvisible = HAS_INVISIBLE.test(text);
    for (const found of text.match(text.includes('\ud835') ? ALL_WITH_STYLED : ALL) ?? []) {
      const word = hasInvisible ? found.replace(INVISIBLE_ENDS, '') : found;
      (NOT_PLAIN.test(word) ? other : plain).add(word);
    }
    if (HAS_UNSPACED.test(text)) for (const one of unspacedIn(text)) unspaced.add(one);
  }
  return { plain, other, unspaced };
}

/** How many words a text has; a character of a script without spaces counts as half a word. */
export function countWords(text: string): number {
  if (!NOT_PLAIN.test(text)) return text.match(PLAIN_WORD)?.length ?? 0;
  const words = wordsOf(text).length;
  return HAS_UNSPACED.test(text) ? words + unspacedIn(text).length / 2 : words;
}

/** The characters of a text that belong to scripts without spaces. */
export function unspacedIn(text: string): string[] {
  return text.match(ALL_UNSPACED) ?? [];
}

/** The words of a text, as spelled in it. */
export function wordsOf(text: string): string[] {
  return text.match(NOT_PLAIN.test(text) ? ALL : PLAIN_WORD) ?? [];
}

/** The word that begins at `at`; undefined if none does. */
export function wordAt(text: string, at: number): Word | undefined {
  HERE.lastIndex = at;
  let found = HERE.exec(text)?.[0];
  if (text.charCodeAt(at + (found?.length ?? 0)) === STYLED) {
    HERE_WITH_STYLED.lastIndex = at;
    found = HERE_WITH_STYLED.exec(text)?.[0];
  }
  return found === undefined ? undefined : visible(text, at, at + found.length);
}

/** All words that lie completely within [from, to), in order. */
export function wordsBetween(text: string, from: number, to: number): Word[] {
  const part = text.slice(from, to);
  const words: Word[] = [];
  const every = NOT_PLAIN.test(part) ? ALL : PLAIN_WORD;
  // `matchAll` would create a regular expression of its own at each call.
  for (let match = every.exec(part); match; match = every.exec(part)) {
    const word = visible(text, from + match.index, from + every.lastIndex);
    if (word) words.push(word);
  }
  return words;
}

function visible(text: string, from: number, to: number): Word | undefined {
  let start = from;
  let end = to;
  while (start < end && isInvisible(text, start)) start++;
  while (end > start && isInvisible(text, end - 1)) end--;
  return start < end ? { text: text.slice(start, end), start, end } : undefined;
}
