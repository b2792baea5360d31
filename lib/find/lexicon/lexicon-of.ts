import type { NameIndex } from '../name-index.ts';
import { onceFor } from '../once-for.ts';
import { type Lexicon, type LexiconWords, wordList } from './lexicon.ts';
import type { PatternSources, Patterns } from './patterns.ts';

/** The words of a language; English ones where there are none of its own. */
export function lexiconOf({ lexicons, patterns }: NameIndex, language: string): Lexicon {
  const words = Object.hasOwn(lexicons, language) ? lexicons[language] : undefined;
  return Object.assign(lexiconFrom(words ?? lexicons.en), { patterns: patternsFrom(patterns) });
}

const lexiconFrom = onceFor((words: LexiconWords) => {
  const lists = Object.entries(words).map(([name, list]) => [
    name,
    typeof list === 'string' ? wordList(list) : list,
  ]);
  return Object.fromEntries(lists) as Omit<Lexicon, 'patterns'>;
});

const patternsFrom = onceFor(
  (sources: PatternSources) =>
    Object.fromEntries(
      Object.entries(sources).map(([name, [source, flags]]) => [name, new RegExp(source, flags)]),
    ) as Patterns,
);
