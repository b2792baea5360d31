import type { Cue } from './types.ts';
import { wordsOf } from './words.ts';

/** A sentence of an article, as far as cues look at it. */
export interface CuedSentence {
  text: string;
  /** Topics mentioned in it. */
  topics: ReadonlySet<string>;
  /** Topics mentioned around it: its own paragraph and those beside it. */
  nearby: ReadonlySet<string>;
  /** Whether the page is about the story; only then do topics nearby count. */
  about: boolean;
}

/**
 * Whether a cue recognises the sentence: all its topics are there, each of its word lists has a word
 * in it, none of its `not` words is. A cue without word lists never fires: topics alone say nothing.
 */
export function fires(cue: Cue, sentence: CuedSentence): boolean {
  if (cue.words.length === 0) return false;
  const named = (topic: string) =>
    sentence.topics.has(topic) || (sentence.about && sentence.nearby.has(topic));
  if (!cue.topics.every(named)) return false;
  const words = wordsIn(sentence);
  return (
    cue.words.every((list) => list.some((pattern) => occurs(pattern, words))) &&
    !cue.not.some((pattern) => occurs(pattern, words))
  );
}

/** A page asks hundreds of cues of each of its sentences: a sentence is cut into words once. */
const cut = new WeakMap<CuedSentence, string[]>();

function wordsIn(sentence: CuedSentence): string[] {
  let words = cut.get(sentence);
  if (!words) {
    words = wordsOf(sentence.text);
    cut.set(sentence, words);
  }
  return words;
}

/** Whether words in a row match a pattern: `ship*` stands for any ending, several words for a phrase. */
function occurs(pattern: string, words: readonly string[]): boolean {
  const parts = partsOf(pattern);
  return words.some((_, start) =>
    parts.every(({ text, open }, index) => {
      const word = words[start + index] ?? '';
      return open ? word.startsWith(text) : word === text;
    }),
  );
}

interface Part {
  text: string;
  /** Whether any ending may follow. */
  open: boolean;
}

/** Patterns are few and asked of every sentence. */
const parsed = new Map<string, Part[]>();

function partsOf(pattern: string): Part[] {
  let parts = parsed.get(pattern);
  if (!parts) {
    parts = pattern.split(/\s+/).flatMap((chunk) => {
      const words = wordsOf(chunk);
      const last = words.length - 1;
      return words.map((text, index) => ({ text, open: chunk.endsWith('*') && index === last }));
    });
    parsed.set(pattern, parts);
  }
  return parts;
}
