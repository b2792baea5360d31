import type { Lexicon, WordList } from '../lexicon/lexicon.ts';
import type { PersonEntry } from '../name-index.ts';
import type { Neighbour } from '../surroundings/neighbours.ts';
import type { Beside } from './place.ts';

/** What it takes to read a name's surroundings, apart from the text itself. */
export interface Setting {
  language: string;
  lexicon: Lexicon;
  /** The story's people with this surname. */
  people: readonly PersonEntry[];
  /**
   * The known name that ends at an offset of the passage, or begins there; undefined if there is
   * none.
   */
  nameEnding(at: number): Neighbour | undefined;
  nameStarting(at: number): Neighbour | undefined;
  /** Every word of these people's titles. */
  ownTitles: WordList;
  /** Words found beside the surname as names elsewhere on the page. */
  partners: ReadonlySet<string>;
  /** What the words beside it make of it as long as there are no partners, once that is known. */
  beside?: Beside;
  /**
   * Whether the surname is so rare that it is enough by itself; then only a known other given name
   * speaks against it.
   */
  strong: boolean;
}
