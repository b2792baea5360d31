import type { NameIndex } from '../name-index.ts';
import { type Lexicon, type LexiconWords, wordList } from './lexicon.ts';

/** Made when a page first needs one; one page seldom needs two. */
const made = new WeakMap<LexiconWords, Lexicon>();

/** The words of a language; English ones where there are none of its own. */
export function lexiconOf({ lexicons }: NameIndex, language: string): Lexicon {
  const words = Object.hasOwn(lexicons, language) ? lexicons[language] : undefined;
  return lexiconFrom(words ?? lexicons.en);
}

function lexiconFrom(words: LexiconWords): Lexicon {
  const known = made.get(words);
  if (known) return known;
  const lists = Object.entries(words).map(([name, list]) => [
    name,
    typeof list === 'string' ? wordList(list) : list,
  ]);
  const lexicon = Object.fromEntries(lists) as Lexicon;
  made.set(words, lexicon);
  return lexicon;
}
