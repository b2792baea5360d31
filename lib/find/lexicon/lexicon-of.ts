import type { NameIndex } from '../name-index.ts';
import { onceFor } from '../once-for.ts';
import { type Lexicon, type LexiconWords, wordList } from './lexicon.ts';

/** The words of a language; English ones where there are none of its own. */
export function lexiconOf({ lexicons }: NameIndex, language: string): Lexicon {
  const words = Object.hasOwn(lexicons, language) ? lexicons[language] : undefined;
  return lexiconFrom(words ?? lexicons.en);
}

const lexiconFrom = onceFor((words: LexiconWords): Lexicon => {
  const lists = Object.entries(words).map(([name, list]) => [
    name,
    typeof list === 'string' ? wordList(list) : list,
  ]);
  return Object.fromEntries(lists) as Lexicon;
});
