import type { Patterns } from './patterns.ts';

/**
 * The words of a language that tell people with the same surname apart. All are folded; `*` stands
 * for any ending. None of them names anybody: what a person is known by is the story's data.
 */
interface Words {
  /**
   * Offices and trades that, before a surname, make it somebody else's unless the story's person is
   * known by them.
   */
  titles: WordList;
  /** Words before a title that make it somebody else's: "opposition leader". */
  others: WordList;
  /** Forms of address, which don't say who is meant. */
  address: WordList;
  /** Those of them that are for a man. */
  male: WordList;
  /** Forms of address for a woman. */
  female: WordList;
  /** Female relatives; before a full name, they mean that its bearer is a woman. */
  women?: WordList;
  /** Verbs of speaking, beside a surname. */
  speech: WordList;
  /** Those of them that are directly followed by the person spoken to: "told N". */
  addressing?: WordList;
  /** Words before somebody who is about to answer: "Asked about it, N …". */
  asked?: WordList;
  /** What somebody said, as a noun: "N's statement". */
  sayings?: WordList;
  /** What people are quoted as: analyst, professor … */
  experts: WordList;
  /**
   * Relatives, and words for the dead, before a full name that is only mentioned for another's
   * sake.
   */
  kin: WordList;
  /** Prepositions and the like, before a name that its sentence is not about. */
  oblique: WordList;
  /** Nouns after a surname that make it a family's name. */
  family: WordList;
  /** Words before a surname that make it a family's name: plural articles, "house of". */
  houses?: WordList;
  /** "and", between two people named together. */
  and: WordList;
  /** Verbs between two leaders in a headline: "Surname meets X". */
  meeting?: WordList;
  /** Pronouns for somebody who is quoted: "he said that N …". */
  pronouns?: WordList;
  /** Words before a surname that stands for everybody who has it: "the only Surname". */
  oneOf?: WordList;
  /** Words that always do: "another Surname". */
  further?: WordList;
  /** Words that introduce the bearer of a surname: "a man named Surname". */
  naming?: WordList;
  /** Words for a surname, directly before one that is only mentioned: "her surname, N". */
  surname?: WordList;
  /** Auxiliaries in the present tense, after the surname of somebody alive. */
  present?: WordList;
  /**
   * Words in -s that are not verbs in the present tense, in a language whose verbs have that
   * ending.
   */
  pastInS?: WordList;
  /**
   * Words before the name of a place or a time, which a surname may follow: "in Helsinki Surname
   * said".
   */
  placing?: WordList;
  /**
   * Words that have a capital without being names: at the start of a sentence, in headlines, days
   * and months.
   */
  common: WordList;
  /** Whether every noun has a capital, so that a capital says nothing about names. */
  nounsHaveCapitals?: boolean;
  /**
   * Where every noun has a capital: articles, which tell "the nurse Given Surname" from "the leader
   * Surname".
   */
  articles?: WordList;
  /**
   * Where the script has no capitals: syllables of Korean given names, as that script writes them.
   */
  syllables?: WordList;
  /** Pronouns for a woman, and for a man. */
  her?: WordList;
  /** Verbs in the form for a woman, and for a man: "заявила", "заявил". */
  herVerbs?: WordList;
  hisVerbs?: WordList;
  his?: WordList;
  /** Those of these pronouns that are objects if no noun follows. */
  objects?: WordList;
  /** What only a ruler has, after a surname. */
  ruled?: WordList;
  /** What follows the hyphenated surnames of two people who meet. */
  encounters?: WordList;
  /** What a leader has, with a capital after the leader's surname. */
  terms?: WordList;
  /** What people are in fields other than politics: an athlete, an artist. */
  fields?: WordList;
  /** If names are inflected: the last letters of a given name and a surname in the same case. */
  agreeing?: WordList;
  /** Question words that look like a surname. */
  questions?: WordList;
}

/** What it takes to read the words around a name in one language. */
export interface Lexicon extends Words {
  /** What may come before or after a name, the same in every language. */
  patterns: Patterns;
}

/** A set of words, folded as `fold` does. */
export interface WordList {
  has(folded: string): boolean;
}

/**
 * A lexicon as written, and as it is in the index: words separated by white space; `word*` is every
 * word that begins so.
 */
export type LexiconWords = {
  [List in keyof Words]: NonNullable<Words[List]> extends WordList ? string : boolean;
};

/**
 * A list of words separated by spaces; `word*` is every word that begins so. Parsed when first
 * asked: on most pages, few are.
 */
export function wordList(words: string): WordList {
  let whole: Set<string> | undefined;
  let stems: string[] = [];
  return {
    has(word) {
      if (!whole) {
        whole = new Set(words.split(' '));
        stems = [...whole].flatMap((one) => (one.endsWith('*') ? [one.slice(0, -1)] : []));
      }
      return whole.has(word) || stems.some((stem) => word.startsWith(stem));
    },
  };
}
