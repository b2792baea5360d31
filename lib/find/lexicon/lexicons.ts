import { arabic } from './ar.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { indonesian } from './id.ts';
import { italian } from './it.ts';
import { korean } from './ko.ts';
import type { LexiconWords } from './lexicon.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { turkish } from './tr.ts';
import { ukrainian } from './uk.ts';
import { vietnamese } from './vi.ts';

/**
 * Every language's words, by BCP 47 tag. They are part of the compiled index; a page uses those of
 * its own language.
 */
export const LEXICONS: Readonly<Record<string, LexiconWords>> & { en: LexiconWords } = {
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
  ko: korean,
};
