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
  const words = wordsOf(sentence.text);
  return (
    cue.words.every((list) => list.some((pattern) => occurs(pattern, words))) &&
    !cue.not.some((pattern) => occurs(pattern, words))
  );
}

/** Whether words in a row match a pattern: `ship*` stands for any ending, several words for a phrase. */
function occurs(pattern: string, words: readonly string[]): boolean {
  const parts = pattern.split(/\s+/).flatMap(partsOf);
  return words.some((_, start) =>
    parts.every(({ text, open }, index) => {
      const word = words[start + index] ?? '';
      return open ? word.startsWith(text) : word === text;
    }),
  );
}

function partsOf(chunk: string): { text: string; open: boolean }[] {
  const words = wordsOf(chunk);
  return words.map((text, index) => ({
    text,
    open: chunk.endsWith('*') && index === words.length - 1,
  }));
}
