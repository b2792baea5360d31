import type { Passage } from './types.ts';

/**
 * The longest title, in UTF-16 units. A title is a short first line that does not end like a
 * sentence.
 */
const LONGEST_TITLE = 140;

/** A passage and where it begins in the original text, in UTF-16 units. */
export interface Cut extends Passage {
  offset: number;
}

/** Cuts a plain text into passages. A blank line ends one; a single line break is white space. */
export function passagesOfText(text: string): Cut[] {
  const cuts: Cut[] = [];
  for (const match of text.matchAll(/[^\n]*\S(?:[^\n]|\n(?![^\S\n]*(?:\n|$)))*/g)) {
    cuts.push({ text: match[0], offset: match.index, role: 'prose' });
  }
  const [first] = cuts;
  if (
    first &&
    cuts.length > 1 &&
    first.text.length <= LONGEST_TITLE &&
    !/[.。]\s*$/.test(first.text)
  ) {
    first.role = 'title';
  }
  return cuts;
}
