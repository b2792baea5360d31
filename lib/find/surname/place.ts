import type { Lexicon, WordList } from '../lexicon/lexicon.ts';
import type { PersonEntry } from '../name-index.ts';
import type { Casing, Neighbour } from '../surroundings/around.ts';

/** What the words next to a surname make of it. */
export type Beside =
  /** A given name before or after it, so that it belongs to another person's full name. */
  | { kind: 'given'; name: string; asGiven?: boolean }
  /** A single initial before it. */
  | { kind: 'initial'; letter: string }
  /** Titles before it (nearest last), where they begin, and the word before them. */
  | { kind: 'titles'; titles: string[]; start: number; before: Neighbour | undefined }
  | { kind: 'family' }
  | { kind: 'unclear' }
  | { kind: 'nothing' };

/** A given name beside a surname, of one or more folded words. */
export function given(...words: string[]): { kind: 'given'; name: string } {
  return { kind: 'given', name: words.join(' ') };
}

/** A surname's place in a passage, in UTF-16 offsets, and how to read the text around it. */
export interface Place {
  text: string;
  start: number;
  end: number;
  casing: Casing;
  lexicon: Lexicon;
  /**
   * Whether another known name begins or ends at this offset; if so, it is not part of a person's
   * name.
   */
  isName(offset: number): boolean;
  /** Words found as names beside this surname where capitals tell names from other words. */
  partners: ReadonlySet<string>;
  /**
   * The story's people with this surname, and whether it is so rare that it is enough by itself.
   */
  people: readonly PersonEntry[];
  strong: boolean;
  /** Every word of the titles of the story's people with this surname. */
  ownTitles: WordList;
}
