import type { LanguageSigns } from '../text/language.ts';
import type { Datelines } from './lexicon/datelines.ts';
import type { BesideNames, Institutions } from './lexicon/institutions.ts';
import type { LexiconWords } from './lexicon/lexicon.ts';
import type { PatternSources } from './lexicon/patterns.ts';

/**
 * The names of all stories, compiled for the finder: plain JSON, used as it is, so that nothing is
 * built when a page opens. `compileNames` makes it; its size is a budget (`tests/unit/find`).
 */
export interface NameIndex {
  version: 1;
  stories: StoryEntry[];
  topics: TopicEntry[];
  /** Names in scripts that set spaces, by the key of their first word. */
  words: Record<string, WordName[]>;
  /** Names in Han characters and kana. */
  runs: RunName[];
  people: PersonEntry[];
  /** Folded names of regions: a town followed by one of them is another town of that name. */
  regions: string[];
  /** Words of each language that tell people of one surname apart, by BCP 47 tag. */
  lexicons: Readonly<Record<string, LexiconWords>> & { en: LexiconWords };
  /** Words that make a name part of an institution's. */
  institutions: Institutions;
  besideNames: BesideNames;
  /** How reports begin that are not text yet. */
  datelines: Datelines;
  /** What may stand around a person's name. */
  patterns: PatternSources;
  /** What tells the language of a page that says nothing of it. */
  languages: LanguageSigns;
}

/** A story in the index. */
export interface StoryEntry {
  id: string;
  /** What makes a page about the story; see `gate.ts`. Topics by their number in the index. */
  sides: { topics: number[]; alone?: number }[];
}

/** Story (by number), id, and flags: `TOPIC`. */
export type TopicEntry = [story: number, id: string, flags: number];
/** `state`: any country, town or body that a person can stand for; `place`: those that are only somewhere. */
export const TOPIC = { contextual: 1, person: 2, voice: 4, state: 8, place: 16 } as const;

/** Keys of the words after the first, joined by blanks; topic or `NO_TOPIC`; `USE`; languages; `FLAG`s; exact spelling. */
export type WordName = [
  rest: string,
  topic: number,
  use: number,
  languages: number,
  flags?: number,
  exact?: string,
];

/** Literal text; topic; `USE`; languages; what must follow, alternatives joined by `|`. */
export type RunName = [
  text: string,
  topic: number,
  use: number,
  languages: number,
  followedBy?: string,
];

/** Topic of a longer name that holds a covered one and means something else. */
export const NO_TOPIC = -1;

/** How a name may be used: `full`, tied to a person by the resolver, only about the story, not a mention but evidence. */
export const USE = { full: 0, surname: 1, metonym: 2, short: 3, hint: 4 } as const;

export const FLAG = {
  /** All capitals, as an acronym. */
  capitals: 1,
  /** Full stops between the letters: "U.S.". */
  dotted: 2,
  /** Written in lower case in the data: any case will do. */
  anyCase: 4,
  /** Accents count. */
  exact: 8,
  /** Has an accent on a consonant itself. */
  marked: 16,
  /** Every word has a capital: "… Today", unlike "… today". */
  proper: 32,
} as const;

/** In decomposed text: an accent on a consonant makes another word (Romanian "puțin"); on a vowel it is typesetting. */
export const MARKED_CONSONANT = /[bcdfghjklmnpqrstvwxz][\u0300-\u036f]/i;

/** A person whose surname alone may name them. */
export interface PersonEntry {
  topic: number;
  /** Keys of the surname, in every script. */
  surnames: string[];
  /** Folded given names. */
  given: string[];
  /** Given names of others of the surname whom the page may call by it. */
  others: string[];
  /** Whether the surname comes first. */
  eastern: boolean;
  /** Topics the person stands for: "X's Surname" is this person where X is one of them. */
  home: number[];
  /** The years before and after which this person cannot have met anybody. */
  from?: number;
  until?: number;
  /** Folded titles that tell this person from others of the surname, by language; `*` for any ending. */
  titles: Record<string, string[]>;
}

/** Languages in the order of their bits; a name without any is looked for on every page. */
export const LANGUAGES = [
  'en',
  'ko',
  'ru',
  'uk',
  'zh',
  'ja',
  'ar',
  'fr',
  'de',
  'es',
  'pt',
  'it',
  'tr',
  'vi',
  'id',
] as const;

/** The bit of a BCP 47 tag's language; 0 where names in that language are not known. */
export function languageBit(tag: string): number {
  const at = (LANGUAGES as readonly string[]).indexOf(tag.toLowerCase().split(/[-_]/)[0] ?? '');
  return at < 0 ? 0 : 1 << at;
}
