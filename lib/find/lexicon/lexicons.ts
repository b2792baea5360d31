import { english } from './en.ts';
import type { Lexicon } from './lexicon.ts';

const LEXICONS: Readonly<Record<string, Lexicon>> = { en: english };

/** The words of a language; English ones where there are none of its own. */
export function lexiconOf(language: string): Lexicon {
  return LEXICONS[language] ?? english;
}
