import type { Place } from '../../../lib/story/types.ts';
import { listed } from '../wording/words.ts';
import { type SourceDocument, sha256 } from './document.ts';

/** The place that a locator points to, and the SHA-256 of the text there. */
export interface Found {
  place: Place;
  sha256: string;
}

/** Separates the first from the last words of a locator. */
export const GAP = '…';

/**
 * How many sentences evidence may span. With more, nobody could say which of them supports the
 * statement.
 */
export const EVIDENCE_SPAN = 2;

/**
 * Finds the one place a locator points to: `first words…last words`, or a single phrase. As in the
 * web's text fragments, the last words are the nearest ones after the first; unlike there, the
 * first words must occur only once with the last ones after them. White space matches any other
 * white space, everything else only itself. If there is not exactly one such place, returns a
 * sentence that says what is wrong.
 */
export function locate(document: SourceDocument, at: string, maxSentences: number): Found | string {
  const parts = at.split(GAP);
  const [first = '', last] = parts.map((part) => part.trim());
  if (parts.length > 2 || first === '' || last === '') {
    return `the locator “${at}” is not of the form “first words…last words”. Give words on both sides of one ${GAP}.`;
  }
  const places = placesOf(document.text, first, last);
  const [place] = places;
  if (!place) return notFound(document.text, at, first, last);
  if (places.length > 1) {
    const where = listed(places.map(({ start }) => numbered(document, start)));
    return `the locator “${at}” matches ${places.length} places (${where}). Take more words until only one is left.`;
  }
  if (cutsWord(document.text, place.start) || cutsWord(document.text, place.end)) {
    return `the locator “${at}” begins or ends inside a word. Write whole words.`;
  }
  const spanned = document.sentences.filter(
    ({ start, end }) => start < place.end && end > place.start,
  );
  const [from] = spanned;
  if (!from) return notFound(document.text, at, first, last);
  if (spanned.length > maxSentences) {
    return `the locator “${at}” spans ${spanned.length} sentences. Stay inside one, or two that are neighbours.`;
  }
  const { paragraph, sentence } = from;
  return {
    place: { ...place, paragraph, sentence },
    sha256: sha256(document.text.slice(place.start, place.end)),
  };
}

/** Every place of `first`, each up to the nearest `last` after it, including overlapping ones. */
function placesOf(
  text: string,
  first: string,
  last: string | undefined,
): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const head of occurrences(text, first)) {
    if (last === undefined) found.push(head);
    else {
      const tail = occurrences(text, last, head.end).next().value;
      if (tail) found.push({ start: head.start, end: tail.end });
    }
  }
  return found;
}

/** Where `words` occur in `text` at or after `from`. */
export function* occurrences(
  text: string,
  words: string,
  from = 0,
): Generator<{ start: number; end: number }> {
  const pattern = words
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('\\s+');
  const search = new RegExp(pattern, 'gu');
  search.lastIndex = from;
  for (let match = search.exec(text); match; match = search.exec(text)) {
    yield { start: match.index, end: match.index + match[0].length };
    search.lastIndex = match.index + 1;
  }
}

/** "3.2" for the second sentence of the third paragraph, at `offset` of a document. */
function numbered(document: SourceDocument, offset: number): string {
  const found = document.sentences.find(({ end }) => end > offset) ?? document.sentences.at(-1);
  return found ? `${found.paragraph}.${found.sentence}` : '0.0';
}

function notFound(text: string, at: string, first: string, last: string | undefined): string {
  const missing = (words: string) => occurrences(text, words).next().done === true;
  const faults = last === undefined ? [first] : [first, last].filter(missing);
  const [fault] = faults;
  if (fault === undefined) {
    return `the locator “${at}” is not found: its last words only occur before its first. Turn them around.`;
  }
  const flat = (words: string) =>
    words
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .toLowerCase()
      .trim();
  const near = flat(text).includes(flat(fault))
    ? 'The document has them with other quotes, dashes or capitals: copy them from it.'
    : 'Copy them from the document, or let `npm run cite` write the locator.';
  return `the locator “${at}” is not found: the document does not contain “${fault}”. ${near}`;
}

function cutsWord(text: string, offset: number): boolean {
  return (
    /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, offset - 2), offset)) &&
    /^[\p{L}\p{N}]/u.test(text.slice(offset, offset + 2))
  );
}
