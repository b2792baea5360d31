import { fold } from '../../text/normalise.ts';
import { wordsOf } from '../../text/words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

const QUOTE = /[“”"«»]/;

/** Whether somebody speaks in a text as a pronoun, and so goes on speaking: “…,” he said. */
export function speaksOn(text: string, { his, her, speech }: Lexicon): boolean {
  if (!his || !her || !QUOTE.test(text)) return false;
  const words = wordsOf(text).map(fold);
  const isPronoun = (word = '') => his.has(word) || her.has(word);
  return words.some(
    (word, at) => speech.has(word) && (isPronoun(words[at - 1]) || isPronoun(words[at + 1])),
  );
}
