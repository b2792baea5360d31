import type { Sighting } from '../surname/sighting.ts';

/** A sighting of one surname (what the words around it say), and where on the page it is. */
export interface Event {
  sighting: Sighting;
  /** The name as written. */
  text: string;
  passage: number;
  /** Whether somebody goes on speaking in the passage before, as a pronoun: “…,” he said. */
  speaksOn: boolean;
  /** The number of its sentence within the page. */
  sentence: number;
  /** The last year that the page names before it. */
  era: number | undefined;
  /** The number of its entry on a live page; each time of day begins an entry. */
  entry: number;
  /** Which part of the page it is in. */
  part: 'article' | 'caption' | 'aside';
  /** Whether it is in a title or heading. */
  headline: boolean;
  /** A leader with another surname who is named in this sentence, or else in the one before. */
  leader: Leader | undefined;
}

/** A person who stands for a country, named near a surname. */
export interface Leader {
  sentence: number;
  /** The first year in which this one can have met anybody; 0 if unknown. */
  from: number;
}

/**
 * The `from` year of a leader who is named in the same sentence as an event; undefined if there is
 * none.
 */
export function leaderSince({ leader, sentence }: Event): number | undefined {
  return leader?.sentence === sentence ? leader.from : undefined;
}
