import type { LanguageSigns } from '../text/language.ts';
import type { Datelines } from './lexicon/datelines.ts';
import type { BesideNames, Institutions } from './lexicon/institutions.ts';
import type { LexiconWords } from './lexicon/lexicon.ts';
import type { PatternSources } from './lexicon/patterns.ts';

/**
 * The names of all stories, compiled for the finder: plain JSON, used as it is, so that nothing has
 * to be built when a page opens. `compileNames` makes it; its size is limited by a budget
 * (`tests/unit/find`).
 */
export interface NameIndex {
  version: 1;
  stories: StoryEntry[];
  topics: TopicEntry[];
  /** Names in scripts that put spaces between words, by the key of their first word. */
  words: Record<string, WordName[]>;
  /** Names in Han characters and kana. */
  runs: RunName[];
  people: PersonEntry[];
  /** Folded names of regions: a town followed by one of them is another town with the same name. */
  regions: string[];
  /** Words of each language that tell people with the same surname apart, by BCP 47 tag. */
  lexicons: Readonly<Record<string, LexiconWords>> & { en: LexiconWords };
  /** Words that make a name part of an institution's name. */
  institutions: Institutions;
  besideNames: BesideNames;
  /** Beginnings of reports that are not yet part of the text. */
  datelines: Datelines;
  /** What may come before or after a person's name. */
  patterns: PatternSources;
  /** Signs of the language of a page that does not declare one. */
  languages: LanguageSigns;
  /** What each clue to whom a surname means is worth for bearers of each role, by its name. */
  weights: Readonly<
    Record<'leader' | 'forebear' | 'other', Readonly<Record<string, number | undefined>>>
  >;
}

/** A story in the index. */
export interface StoryEntry {
  id: string;
  /** What makes a page one about the story; see `gate.ts`. Topics are given by their index. */
  sides: { topics: number[]; alone?: number; also?: number[] }[];
}

/** Story (by index), id, and flags: `TOPIC`. */
export type TopicEntry = [story: number, id: string, flags: number];
/**
 * `state`: any country, town or body that a person can stand for; `place`: those that are only
 * places.
 */
export const TOPIC = { contextual: 1, person: 2, voice: 4, state: 8, place: 16 } as const;

/** The story that a topic is of, by its index; -1 for `NO_TOPIC`. */
export function storyOf({ topics }: Pick<NameIndex, 'topics'>, topic: number): number {
  return topics[topic]?.[0] ?? -1;
}

/** Whether a topic has any of these flags. */
export function isA({ topics }: Pick<NameIndex, 'topics'>, topic: number, flags: number): boolean {
  return ((topics[topic]?.[2] ?? 0) & flags) !== 0;
}

/**
 * Keys of the words after the first, joined by spaces; topic or `NO_TOPIC`; `USE`; languages;
 * `FLAG`s; exact spelling.
 */
export type WordName = [
  rest: string,
  topic: number,
  use: number,
  languages: number,
  flags?: number,
  exact?: string,
];

/** Literal text; topic; `USE`; languages; what must follow, as alternatives joined by `|`. */
export type RunName = [
  text: string,
  topic: number,
  use: number,
  languages: number,
  followedBy?: string,
];

/** The topic of a longer name that contains a known one and means something else. */
export const NO_TOPIC = -1;

/**
 * How a name may be used: `full` by itself, `surname` if tied to a person by the resolver,
 * `metonym` and `short` only on pages about the story, `hint` as evidence only, never as a mention.
 */
export const USE = { full: 0, surname: 1, metonym: 2, short: 3, hint: 4 } as const;

export const FLAG = {
  /** In all capitals, like an acronym. */
  capitals: 1,
  /** Full stops between the letters: "U.S.". */
  dotted: 2,
  /** In lower case in the data, so that any case will do. */
  anyCase: 4,
  /** Accents count. */
  exact: 8,
  /** Has an accent on a consonant itself. */
  marked: 16,
  /** Every word needs a capital: "… Today", unlike "… today". */
  proper: 32,
} as const;

/**
 * In decomposed text: an accent on a consonant makes it another word (Romanian "puțin"); on a vowel
 * it is only typesetting.
 */
export const MARKED_CONSONANT = /[bcdfghjklmnpqrstvwxz][\u0300-\u036f]/i;

/** A person whom a surname alone may name. */
export interface PersonEntry {
  topic: number;
  /** Keys of the surname, in every script. */
  surnames: string[];
  /** Folded given names. */
  given: string[];
  /** Given names of others with the surname whom the page may call by it. */
  others: string[];
  /** Whether the surname comes first. */
  eastern: boolean;
  /** Topics that the person stands for: "X's Surname" is this person if X is one of them. */
  home: number[];
  /** The years before and after which this person cannot have met anybody. */
  from?: number;
  until?: number;
  /** The youngest and the oldest age, in years, at which this person can be meant. */
  ages?: [least: number, most: number];
  /**
   * Folded titles that tell this person from others with the surname, by language; `*` stands for
   * any ending.
   */
  titles: Record<string, string[]>;
}

/** Languages in the order of their bits. A name without any is looked for on every page. */
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

/** The bit for a BCP 47 tag's language; 0 if the names in that language are not known. */
export function languageBit(tag: string): number {
  const at = (LANGUAGES as readonly string[]).indexOf(tag.toLowerCase().split(/[-_]/)[0] ?? '');
  return at < 0 ? 0 : 1 << at;
}
