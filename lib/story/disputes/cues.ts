import { onceFor } from '../../text/once-for.ts';
import type { Span } from '../../text/sentences.ts';
import type { Cue } from '../types.ts';
import { UNSPACED, wordsOf } from '../words/words.ts';

/** A sentence of an article, as far as cues look at it. */
export interface CuedSentence {
  text: string;
  /** Topics mentioned in it. */
  topics: ReadonlySet<string>;
  /** Topics mentioned around it, in its own paragraph and those beside it. */
  nearby: ReadonlySet<string>;
  /** Whether the page is about the story; only then do topics nearby count. */
  about: boolean;
}

/**
 * Whether a cue recognises the sentence: it has all the cue's topics, a word of each of its lists,
 * and none of its `not` words. A cue without word lists never fires, because topics alone say
 * nothing.
 */
export function fires(cue: Cue, sentence: CuedSentence): boolean {
  if (cue.words.length === 0) return false;
  const named = (topic: string) =>
    sentence.topics.has(topic) || (sentence.about && sentence.nearby.has(topic));
  if (!cue.topics.every(named)) return false;
  const text = spaced(sentence);
  return (
    cue.words.every((list) => expressionOf(list).test(text)) &&
    !(cue.not.length > 0 && expressionOf(cue.not).test(text))
  );
}

/**
 * Where the words of each of a cue's lists are in a text; nothing for a list that has no word in
 * it. Offsets in UTF-16 code units of `text`.
 */
export function wordsMet(cue: Cue, text: string): Span[][] {
  const words = [...text.matchAll(RUN)].flatMap(({ 0: run, index }) =>
    wordsOf(run).map((word) => ({ word, start: index, end: index + run.length })),
  );
  /** Where each word begins in the spaced text. */
  const starts: number[] = [];
  let spacedText = ' ';
  for (const { word } of words) {
    starts.push(spacedText.length);
    spacedText += `${word} `;
  }
  return cue.words.map((list) =>
    allIn(spacedText, expressionOf(list)).flatMap((met) => {
      const first = words[starts.indexOf(met.start + 1)];
      const last = words[starts.findLastIndex((start) => start < met.end)];
      return first && last ? [{ start: first.start, end: last.end }] : [];
    }),
  );
}

/** Every match, including those whose first space ends the match before. */
function allIn(spacedText: string, expression: RegExp): Span[] {
  const spans: Span[] = [];
  for (let from = 0; ; ) {
    const met = expression.exec(spacedText.slice(from));
    if (!met) return spans;
    const start = from + met.index;
    spans.push({ start, end: start + met[0].length });
    from = start + 1;
  }
}

/**
 * The stretches in which `wordsOf` finds words: a character of a script without spaces, or letters,
 * digits and whatever else occurs inside a word.
 */
const RUN = new RegExp(`[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}'’])+`, 'gu');

/**
 * A page asks hundreds of cues about each of its sentences, so a sentence is cut into words only
 * once.
 */
const spaced = onceFor(({ text }: CuedSentence) => spacedWords(text));

/** A text's words, with one space before and after each. */
export function spacedWords(text: string): string {
  return ` ${wordsOf(text).join(' ')} `;
}

/**
 * Finds any word of a list in a spaced text: `ship*` matches any ending, several words match a
 * phrase. Apart from the star they have only letters and digits, nothing that is special in a
 * regular expression. There are few lists, and each is used for every sentence.
 */
export const expressionOf = onceFor(
  (list: readonly string[]) =>
    new RegExp(list.map((words) => ` ${words.replaceAll('*', '[^ ]*')} `).join('|')),
);
