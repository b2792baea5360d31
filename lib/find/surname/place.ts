import type { Lexicon, WordList } from '../lexicon/lexicon.ts';
import type { PersonEntry } from '../name-index.ts';
import type { Casing, Neighbour } from '../surroundings/around.ts';

/** What the words right beside a surname make of it. */
export type Beside =
  /** A given name before or after it: another person's full name, up to `end`. */
  | { kind: 'given'; name: string; asGiven?: boolean }
  /** A single initial before it. */
  | { kind: 'initial'; letter: string }
  /** Titles before it, nearest last, where they begin, and the word before these. */
  | { kind: 'titles'; titles: string[]; start: number; before: Neighbour | undefined }
  | { kind: 'family' }
  | { kind: 'unclear' }
  | { kind: 'nothing' };

/** A piece of a passage, UTF-16 offsets, and how to read the text around it. */
export interface Place {
  text: string;
  start: number;
  end: number;
  casing: Casing;
  lexicon: Lexicon;
  /** Whether another known name begins or ends at this offset: it is no part of a person's name then. */
  isName(offset: number): boolean;
  /** Words that stood beside this surname as a name where casing tells names from other words. */
  partners: ReadonlySet<string>;
  /** The story's people of this surname, and whether it is enough by itself to tell them from others. */
  people: readonly PersonEntry[];
  strong: boolean;
  /** Every word of titles that a person of this surname in the story goes by. */
  ownTitles: WordList;
}
