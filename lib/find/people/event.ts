import type { Sighting } from '../surname/sighting.ts';

/** A sighting of one surname, and where it stands. */
export interface Event {
  sighting: Sighting;
  /** The name as it is written. */
  text: string;
  passage: number;
  /** Whether somebody goes on to speak in the passage before, as a pronoun. */
  speaksOn: boolean;
  /** Number of the sentence within the page. */
  sentence: number;
  /** The last year the page names before it. */
  era: number | undefined;
  /** Number of the live page's entry, counted by their times of day. */
  entry: number;
  /** What it stands in. */
  part: 'article' | 'caption' | 'aside';
  /** Whether it stands in a title or heading. */
  headline: boolean;
  /** The leader of another surname who is named in this sentence, or else in the one before. */
  leader: Leader | undefined;
}

/** Somebody who stands for a country, named near a surname. */
export interface Leader {
  text: string;
  sentence: number;
  /** The year before which this one cannot have met anybody; 0 where that is not known. */
  from: number;
}

/** The year from which on a leader was there who is named in an event's very sentence. */
export function leaderSince({ leader, sentence }: Event): number | undefined {
  return leader?.sentence === sentence ? leader.from : undefined;
}
