import { INVISIBLE, isInvisible, WORD, WORD_WITH_STYLED } from './characters.ts';

/** A word of a text: UTF-16 offsets, `end` exclusive, without invisible characters at either end. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

const ALL = new RegExp(WORD, 'g');
const ALL_WITH_STYLED = new RegExp(WORD_WITH_STYLED, 'g');
/** Most passages of an English page are all ASCII; a short class is much the quicker. */
const NOT_ASCII = /[\u0080-\uffff]/;
const ASCII_WORD = /[0-9A-Za-z]+/g;
const HAS_INVISIBLE = new RegExp(`[${INVISIBLE}]`);
const INVISIBLE_ENDS = new RegExp(`^[${INVISIBLE}]+|[${INVISIBLE}]+$`, 'g');
/** The first half of a mathematical letter. */
const STYLED = 0xd835;
const HERE = new RegExp(WORD, 'y');
const HERE_WITH_STYLED = new RegExp(WORD_WITH_STYLED, 'y');

/** Adds the distinct words of a text, as they are spelled in it, to `into`; returns how many words it has in all. */
export function addWords(text: string, into: Set<string>): number {
  if (!NOT_ASCII.test(text)) {
    const plain = text.match(ASCII_WORD) ?? [];
    for (const word of plain) into.add(word);
    return plain.length;
  }
  const words = text.match(text.includes('\ud835') ? ALL_WITH_STYLED : ALL) ?? [];
  const trimmed = HAS_INVISIBLE.test(text);
  for (const word of words) into.add(trimmed ? word.replace(INVISIBLE_ENDS, '') : word);
  return words.length;
}

/** The words of a text, as they are spelled in it. */
export function wordsOf(text: string): string[] {
  return text.match(ALL) ?? [];
}

/** The word that begins at `at`; undefined where none does. */
export function wordAt(text: string, at: number): Word | undefined {
  HERE.lastIndex = at;
  let found = HERE.exec(text)?.[0];
  if (text.charCodeAt(at + (found?.length ?? 0)) === STYLED) {
    HERE_WITH_STYLED.lastIndex = at;
    found = HERE_WITH_STYLED.exec(text)?.[0];
  }
  return found === undefined ? undefined : visible(text, at, at + found.length);
}

/** All words that lie wholly within [from, to), in order. */
export function wordsBetween(text: string, from: number, to: number): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(from, to).matchAll(ALL)) {
    const word = visible(text, from + match.index, from + match.index + match[0].length);
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
