import { arabic } from './ar.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { indonesian } from './id.ts';
import { italian } from './it.ts';
import type { Lexicon } from './lexicon.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { turkish } from './tr.ts';
import { ukrainian } from './uk.ts';
import { vietnamese } from './vi.ts';

const LEXICONS: Readonly<Record<string, Lexicon>> = {
  en: english,
  ru: russian,
  uk: ukrainian,
  fr: french,
  de: german,
  es: spanish,
  pt: portuguese,
  it: italian,
  tr: turkish,
  vi: vietnamese,
  id: indonesian,
  ar: arabic,
};

/** The words of a language; English ones where there are none of its own. */
export function lexiconOf(language: string): Lexicon {
  return LEXICONS[language] ?? english;
}
