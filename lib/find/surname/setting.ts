import type { Lexicon, WordList } from '../lexicon/lexicon.ts';
import type { PersonEntry } from '../name-index.ts';
import type { Neighbour } from '../surroundings/neighbours.ts';

/** What reading a name's surroundings needs to know beside the text itself. */
export interface Setting {
  language: string;
  lexicon: Lexicon;
  /** The story's people of this surname. */
  people: readonly PersonEntry[];
  /** The topic of a name that ends at an offset of the passage, or begins there. */
  nameEnding(at: number): Neighbour | undefined;
  nameStarting(at: number): Neighbour | undefined;
  /** Every word of titles that these people go by. */
  ownTitles: WordList;
  /** Words that stood beside the surname as a name elsewhere on the page. */
  partners: ReadonlySet<string>;
  /** Whether the surname is so rare that it is enough by itself: then only a known other given name speaks against it. */
  strong: boolean;
}
