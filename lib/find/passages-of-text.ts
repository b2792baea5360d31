import type { Passage } from './types.ts';

/**
 * The longest title, in UTF-16 units. A title is a short first line that does not end like a
 * sentence.
 */
const LONGEST_TITLE = 140;

/** The longest heading, in UTF-16 units: a later line that does not end like a sentence, and has a longer one after it. */
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
    const next = cuts[at + 1]?.text.length ?? 0;
    const { length } = cut.text;
    if (next === 0) continue;
    if (at === 0 && length <= LONGEST_TITLE && !/[.。]\s*$/.test(cut.text)) cut.role = 'title';
    if (
      at > 0 &&
      length <= LONGEST_HEADING &&
      length < next &&
      !/[.。:;,!…”"»)]\s*$/.test(cut.text)
    ) {
      cut.role = 'heading';
    }
  }
  return cuts;
}
