import type { Span } from '../../../lib/text/sentences.ts';
import { comparedWords, RUN } from './copied.ts';
import type { SourceDocument } from './document.ts';
import { EVIDENCE_SPAN, GAP, locate, occurrences } from './locate.ts';

/** A place in a document that holds the words asked for. */
export interface Citation {
  paragraph: number;
  sentence: number;
  /** The whole sentence, or both if the words run across two. */
  text: string;
  /**
   * A locator for the words, with as much around them as makes it unique. Undefined if nothing
   * tells the place from another one.
   */
  at: string | undefined;
  /** A locator for the whole sentence, if that is a different one. */
  whole: string | undefined;
}

/**
 * Every place with these words or, if there is none, every place with the same words but other
 * capitals, quotes or dashes.
 */
export function cite(document: SourceDocument, words: string): Citation[] {
  const exact = words.trim() ? [...occurrences(document.text, words)] : [];
  const places = exact.length > 0 ? exact : loosely(document.text, words);
  return places.flatMap((place) => {
    const within = document.sentences.filter(
      ({ start, end }) => start < place.end && end > place.start,
    );
    const [first] = within;
    const last = within.at(-1);
    if (!first || !last) return [];
    const { paragraph, sentence } = first;
    const text = document.text.slice(first.start, last.end);
    const at = locatorFor(document, place);
    const whole = locatorFor(document, { start: first.start, end: last.end });
    return [{ paragraph, sentence, text, at, whole: whole === at ? undefined : whole }];
  });
}

/** How many words to take from each end: three or four read well, more only if necessary. */
const ENDS = [3, 4, 5, 6];
/** A locator must not be a copy, so a phrase quoted whole stays below that length. */
const PHRASE = RUN - 1;

/**
 * The shortest locator that covers `place` and matches nowhere else: the words themselves, or with
 * more of their sentence, or with a neighbouring one. Undefined if there is none.
 */
export function locatorFor(document: SourceDocument, place: Span): string | undefined {
  for (const span of widened(document, wholeWords(document.text, place))) {
    for (const at of locators(document.text.slice(span.start, span.end))) {
      const found = locate(document, at, EVIDENCE_SPAN);
      if (
        typeof found !== 'string' &&
        found.place.start === span.start &&
        found.place.end === span.end
      )
        return at;
    }
  }
  return undefined;
}

/** Locators that could stand for `text`, shortest first. */
function* locators(text: string): Generator<string> {
  const words = text.trim().split(/\s+/u);
  if (countWords(text) <= PHRASE && !text.includes(GAP)) yield words.join(' ');
  for (const count of ENDS) {
    if (words.length <= 2 * count) return;
    const [first, last] = [words.slice(0, count).join(' '), words.slice(-count).join(' ')];
    if (
      countWords(first) <= PHRASE &&
      countWords(last) <= PHRASE &&
      !(first + last).includes(GAP)
    ) {
      yield `${first}${GAP}${last}`;
    }
  }
}

const countWords = (text: string) => comparedWords(text).length;

/** `place`, then more and more words of its sentences, then a neighbouring sentence too. */
function* widened(document: SourceDocument, place: Span): Generator<Span> {
  const { sentences, text } = document;
  const first = sentences.findIndex(({ end }) => end > place.start);
  const last = sentences.findLastIndex(({ start }) => start < place.end);
  const [from, to] = [sentences[first], sentences[last]];
  if (!from || !to) return;
  let { start, end } = place;
  yield { start, end };
  while (start > from.start || end < to.end) {
    start = Math.max(from.start, text.slice(0, start).search(/\S+\s*$/u));
    end = Math.min(to.end, end + (/^\s*\S+/u.exec(text.slice(end))?.[0].length ?? 0));
    yield { start, end };
  }
  if (first !== last) return;
  const [before, after] = [sentences[first - 1], sentences[last + 1]];
  if (after) yield { start: from.start, end: after.end };
  if (before) yield { start: before.start, end: to.end };
}

function wholeWords(text: string, { start, end }: Span): Span {
  const before = /[\p{L}\p{N}]*$/u.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = /^[\p{L}\p{N}]*/u.exec(text.slice(end))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}

/** Places with the same letters and digits in the same order, whatever is between them. */
function loosely(text: string, words: string): Span[] {
  const parts = words.normalize('NFC').match(/[\p{L}\p{N}]+/gu);
  if (!parts) return [];
  const pattern = new RegExp(parts.join('[^\\p{L}\\p{N}]+'), 'giu');
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
