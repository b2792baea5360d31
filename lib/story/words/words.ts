const WORD = /[\p{L}\p{N}]+/gu;
const POSSESSIVE = /['’]s\b/gu;
const MARKS = /\p{M}+/gu;

/**
 * The words of a text, in order: lower case, without accents or possessive endings; a hyphen
 * separates two words.
 */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(MARKS, '').replace(POSSESSIVE, '');
  return plain.toLowerCase().match(WORD) ?? [];
}
