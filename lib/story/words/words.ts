/**
 * Characters of scripts without spaces, as the inside of a character class with the `u` flag:
 * shorter than `lib/text`'s own, which the card would have to carry.
 */
export const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー';

const WORD = /[\p{L}\p{N}]+/gu;
const POSSESSIVE = /['’]s\b/gu;
const MARKS = /\p{M}+/gu;
const EVERY_UNSPACED = new RegExp(`[${UNSPACED}]`, 'gu');

/**
 * The words of a text, in order: lower case, without accents or possessive endings; a hyphen
 * separates two words. In scripts without spaces, each character is a word.
 */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(MARKS, '').replace(POSSESSIVE, '');
  return plain.toLowerCase().replace(EVERY_UNSPACED, ' $& ').match(WORD) ?? [];
}
