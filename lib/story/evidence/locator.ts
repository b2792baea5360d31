import type { Evidence } from '../types.ts';

/** The words a locator names: where the passage begins and ends, or the one phrase it is. */
export type LocatorWords = { begins: string; ends: string } | { reads: string };

/** Splits `first words…last words`; a locator without `…` is one short phrase. */
export function locatorWords(at: string): LocatorWords {
  const [begins = '', ends] = at.split('…', 2).map((part) => part.trim());
  return ends ? { begins, ends } : { reads: begins };
}

/** The position for people: `paragraph 3, sentence 2`. */
export function placeLine({ place }: Evidence): string {
  return `paragraph ${place.paragraph}, sentence ${place.sentence}`;
}

/** The locator's words for people: `begins “…”, ends “…”`. */
export function wordsLine(at: string): string {
  const words = locatorWords(at);
  return 'reads' in words
    ? `reads “${words.reads}”`
    : `begins “${words.begins}”, ends “${words.ends}”`;
}

/**
 * The article's own address with a text fragment that makes the browser show the very words (WICG
 * Scroll to Text Fragment, where `-`, `,` and `&` are special and must be escaped).
 */
export function deepLink(url: string, at: string): string {
  const words = locatorWords(at);
  const parts = 'reads' in words ? [words.reads] : [words.begins, words.ends];
  const text = parts.map((part) => encodeURIComponent(part).replaceAll('-', '%2D')).join(',');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}
