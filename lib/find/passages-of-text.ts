import type { Passage } from './types.ts';

/** The longest title and the longest heading, in UTF-16 units. */
const LONGEST_TITLE = 140;
const LONGEST_HEADING = 70;

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
  for (const [at, cut] of cuts.entries()) {
    const next = cuts[at + 1];
    if (next) cut.role = roleOf(cut.text, next.text, at === 0);
  }
  return cuts;
}

/**
 * A title is a short first line that does not end like a sentence; a heading, any other with a
 * longer text after it.
 */
function roleOf(text: string, next: string, isFirst: boolean): Passage['role'] {
  if (isFirst) return text.length <= LONGEST_TITLE && !/[.。]\s*$/.test(text) ? 'title' : 'prose';
  const isShort = text.length <= LONGEST_HEADING && text.length < next.length;
  return isShort && !/[.。:;,!…”"»]\s*$/.test(text) ? 'heading' : 'prose';
}
