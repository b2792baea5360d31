import { onceFor } from '../text/once-for.ts';
import { type Lexicon, type LexiconWords, wordList } from './lexicon/lexicon.ts';
import type { PatternSources, Patterns } from './lexicon/patterns.ts';
import type { NameIndex } from './name-index.ts';

/** The words of a language; the English ones if it has none of its own. */
export function lexiconOf(index: NameIndex, language: string): Lexicon {
  const { lexicons, patterns } = index;
  const words = (Object.hasOwn(lexicons, language) && lexicons[language]) || lexicons.en;
  const known = lexiconsOf(index);
  const lexicon = known.get(words) ?? { ...listsOf(words), patterns: patternsFrom(patterns) };
  known.set(words, lexicon);
  return lexicon;
}

const lexiconsOf = onceFor((_: NameIndex) => new Map<LexiconWords, Lexicon>());

function listsOf(words: LexiconWords): Omit<Lexicon, 'patterns'> {
  const lists = Object.entries(words).map(([name, list]) => [
    name,
    typeof list === 'string' ? wordList(list) : list,
  ]);
  return Object.fromEntries(lists);
}

const patternsFrom = onceFor(
  (sources: PatternSources) =>
    Object.fromEntries(
      Object.entries(sources).map(([name, [source, flags]]) => [name, new RegExp(source, flags)]),
    ) as Patterns,
);
