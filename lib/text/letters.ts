/**
 * The case of letters, determined by comparing each with its other case. On a page that is read for
 * the first time, a `\p{…}` class costs more to compile (up to a few milliseconds) than all the
 * words it is used on.
 */

/** Whether a word begins with a capital letter. */
export function startsUpper(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** Whether a word begins with a lower-case letter. */
export function startsLower(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toUpperCase();
}

/** Whether a text has letters with two cases and all of them are capitals. */
export function isAllUpper(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
