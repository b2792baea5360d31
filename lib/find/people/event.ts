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
  /** Number of the live page's entry, counted by their times of day. */
  entry: number;
  /** What it stands in. */
  part: 'article' | 'caption' | 'aside';
  /** Whether it stands in a title or heading. */
  headline: boolean;
  /** Whether its passage is so short that it rather heads what follows. */
  heads: boolean;
  /** The leader of another surname who is named in this sentence, or else in the one before. */
  leader: Leader | undefined;
  /** Whether that leader is named before it in its sentence. */
  afterLeader: boolean;
}

/** Somebody who stands for a country, named near a surname. */
export interface Leader {
  text: string;
  sentence: number;
  /** Where the name ends, in UTF-16 units of its passage. */
  end: number;
  /** The year before which this one cannot have met anybody; 0 where that is not known. */
  from: number;
}

/** Whether an event names somebody of the story in full. */
export function names({ sighting }: Event, { topic }: { topic: number | undefined }): boolean {
  return sighting.kind === 'full' && sighting.topic === topic;
}

/** The year from which on a leader was there who is named in an event's very sentence. */
export function leaderSince({ leader, sentence }: Event): number | undefined {
  return leader?.sentence === sentence ? leader.from : undefined;
}
