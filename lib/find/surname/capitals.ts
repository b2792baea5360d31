import { startsUpper } from '../../text/letters.ts';
import type { Place } from './place.ts';

/** Whether a word is written like a name: one capital, then at least two small letters. */
export function looksLikeName(word: string): boolean {
  return startsUpper(word) && word.length > 2 && word.slice(1) === word.slice(1).toLowerCase();
}

/** Whether capitals within a sentence tell names from other words here. */
export function tellsNames({ casing, lexicon }: Place): boolean {
  return casing === 'sentence' && !lexicon.nounsHaveCapitals;
}

/** What a capital may owe itself to: the end of a sentence, a quote, the beginning of a clause. */
const MARKS = '.!?…:;。！？—–•|(\n“”"«„‘¿¡-';

/**
 * Whether a word at `at` owes its capital to its place: after a full stop, a quote, a colon, a
 * dash, or at the very start.
 */
export function startsSentence(text: string, at: number): boolean {
  // Asked several times about every surname, and then an expression takes far longer.
  for (let before = at - 1; before >= Math.max(0, at - 12); before--) {
    const mark = text.charAt(before);
    if (MARKS.includes(mark)) return true;
    if (mark.trim() !== '') return false;
  }
  return true;
}
