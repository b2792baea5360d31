import type { Topic } from './types.ts';

/**
 * How a name counts: `full` by itself; `surname` where the page ties it to the person; `metonym` and
 * `short` (any other short form) only on pages about the story.
 */
export type NameUse = 'full' | 'surname' | 'metonym' | 'short';

/** The names of one story, as its authors wrote them: what the finder's index is compiled from. */
export interface NameTable {
  story: string;
  topics: NamedTopic[];
  /** The files of the story's `names/` folder by name without ending (`ru`, `zh` …), parsed, not checked. */
  others: Record<string, unknown>;
}

export interface NamedTopic extends Pick<Topic, 'id' | 'kind' | 'scope'> {
  /** English names. */
  names: { name: string; use: NameUse }[];
}
