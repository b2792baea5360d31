/**
 * Case of letters, told by the letters' own other case. On a page read for the first time a `\p{…}` class
 * costs more to compile than all the words it is asked about: up to a few milliseconds each.
 */

/** Whether a word begins with a capital letter. */
export function startsUpper(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** Whether a word begins with a small letter. */
export function startsLower(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toUpperCase();
}

/** Whether a text has letters of two cases and all of them are capitals. */
export function isAllUpper(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
