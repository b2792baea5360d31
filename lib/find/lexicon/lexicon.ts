import type { Patterns } from './patterns.ts';

/**
 * The words of a language that tell people of one surname apart. All folded; `*` stands for any
 * ending. None of them names anybody: what a person is known by is the story's data.
 */
interface Words {
  /** Offices and trades that, before a surname, make it somebody else's unless the story's person is known by them. */
  titles: WordList;
  /** Words before a title that make it somebody else's: "opposition leader". */
  others: WordList;
  /** Forms of address that tell nothing. */
  address: WordList;
  /** Those of them that are for a man. */
  male: WordList;
  /** Forms of address for a woman. */
  female: WordList;
  /** Female relatives, before a full name: its bearer is a woman. */
  women?: WordList;
  /** Verbs of speaking, beside a surname. */
  speech: WordList;
  /** Those of them that name whom one speaks to right behind: "told N". */
  addressing?: WordList;
  /** Before who is going to answer: "Asked about it, N …". */
  asked?: WordList;
  /** What somebody said, as a noun: "N's statement". */
  sayings?: WordList;
  /** What one is quoted as: analyst, professor … */
  experts: WordList;
  /** Relatives, and words for the dead, before a full name that is only mentioned for another's sake. */
  kin: WordList;
  /** Prepositions and the like, before a name that is not what its sentence is about. */
  oblique: WordList;
  /** Nouns after a surname that make it a family's. */
  family: WordList;
  /** Words before a surname that make it a family's: plural articles, "house of". */
  houses?: WordList;
  /** "and", between two people named together. */
  and: WordList;
  /** Between two leaders in a headline: "Surname meets X". */
  meeting?: WordList;
  /** Pronouns for somebody who is quoted: "he said that N …". */
  pronouns?: WordList;
  /** Before a surname that is used as a word for everybody who bears it: "the only Surname". */
  oneOf?: WordList;
  /** Those of them that always do: "another Surname". */
  further?: WordList;
  /** Before a surname that introduces its bearer: "a man named Surname". */
  naming?: WordList;
  /** Words for a surname, right before one that is only mentioned: "her surname, N". */
  surname?: WordList;
  /** Auxiliaries of the present, behind the surname of who is alive. */
  present?: WordList;
  /** Words in -s that are no verbs in the present, in a language that puts an -s to these. */
  pastInS?: WordList;
  /** Before the name of a place or a time, which a surname may follow: "in Helsinki Surname said". */
  placing?: WordList;
  /** Words with a capital that are no name: at a sentence's start, in headlines, days and months. */
  common: WordList;
  /** Whether every noun has a capital, so that one tells nothing about names. */
  nounsHaveCapitals?: boolean;
  /** Where every noun has a capital: articles, which tell "the nurse Given Surname" from "the leader Surname". */
  articles?: WordList;
  /** Where the script has no capitals: syllables of Korean given names, as that script writes them. */
  syllables?: WordList;
  /** Pronouns for a woman, and for a man. */
  her?: WordList;
  /** Verbs in the form they have for a woman, and for a man: "заявила", "заявил". */
  herVerbs?: WordList;
  hisVerbs?: WordList;
  his?: WordList;
  /** Pronouns of these that are objects where no noun follows. */
  objects?: WordList;
  /** What only who rules has, behind a surname. */
  ruled?: WordList;
  /** Behind two surnames with a hyphen between them: those who meet. */
  encounters?: WordList;
  /** With a capital behind a leader's surname: what the leader has. */
  terms?: WordList;
  /** What people are in other fields of life than politics: an athlete, an artist. */
  fields?: WordList;
  /** Where names are inflected: the last letters of a given name and a surname in the same case. */
  agreeing?: WordList;
  /** Question words that some surname looks like. */
  questions?: WordList;
}

/** What it takes to read what stands around a name in one language. */
export interface Lexicon extends Words {
  /** What may stand there, the same in every language. */
  patterns: Patterns;
}

/** Words to look a word up in, folded as `fold` does. */
export interface WordList {
  has(folded: string): boolean;
}

/** A lexicon as it is written down, and as it travels in the index: words divided by white space, `word*` for every word that begins so. */
export type LexiconWords = {
  [List in keyof Words]: NonNullable<Words[List]> extends WordList ? string : boolean;
};

/** A list of words divided by blanks; `word*` is every word that begins so. Taken apart when it is first asked: most lists of a language are not, on most pages. */
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
