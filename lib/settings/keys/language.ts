/**
 * Languages whose pages a reader wants left alone. One storage key each; what is kept is what is left out, so that a
 * language Backstory learns later is read without being asked for.
 */

const PREFIX = 'skip:';

/** The storage key of a language (BCP 47 primary tag) that is left out. Its value is `true`. */
export function skipKey(language: string): string {
  return PREFIX + language;
}

/** The language a storage key leaves out, or undefined if it is another kind of key. */
export function skippedBy(key: string): string | undefined {
  return key.startsWith(PREFIX) ? key.slice(PREFIX.length) : undefined;
}

/** Whether text can be a language's primary tag. */
export function isLanguage(text: string): boolean {
  return /^[a-z]{2,3}$/.test(text);
}
