/**
 * Languages whose pages a reader wants left alone, one storage key each. The exceptions are stored,
 * not the languages that are read, so that a language Backstory learns later is read without
 * further ado.
 */

const PREFIX = 'skip:';

/** The storage key for leaving a language (BCP 47 primary tag) alone. Its value is `true`. */
export function skipKey(language: string): string {
  return PREFIX + language;
}

/** The language that a storage key leaves alone, or undefined if it is another kind of key. */
export function skippedBy(key: string): string | undefined {
  return key.startsWith(PREFIX) ? key.slice(PREFIX.length) : undefined;
}

/** Whether text has the form of a language's primary tag. */
export function isLanguage(text: string): boolean {
  return /^[a-z]{2,3}$/.test(text);
}
