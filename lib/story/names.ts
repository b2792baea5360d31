import type { Topic } from './types.ts';

/**
 * How a name counts: `full` by itself; `surname` if the page ties it to the person; `metonym` and
 * `short` (any other short form) only on pages about the story; `hint` never, but it is evidence
 * for what else the page names.
 */
type NameUse = 'full' | 'surname' | 'metonym' | 'short' | 'hint';

/** A name as a story's author writes it, before it is compiled. */
export interface WrittenName {
  name: string;
  use: NameUse;
  /** In scripts without spaces: one of these must follow. */
  before?: string[] | undefined;
}

/** The names of one story as its authors wrote them; the finder's index is compiled from them. */
export interface StoryNames {
  story: string;
  /** With their English names. */
  topics: (Pick<Topic, 'id' | 'kind' | 'scope'> & { names: WrittenName[] })[];
  /** By language (BCP 47), then by topic: names other than the English ones. */
  languages: Record<string, Record<string, WrittenName[]>>;
  /** By language, or `any`: longer names that contain one of ours and mean something else. */
  longer: Record<string, string[]>;
  /** By topic: what tells a person from others with the same surname. */
  people: Record<string, PersonData>;
  /** What makes a page about the story: something from each side is named. */
  sides: { topics: string[]; alone?: string | undefined; also?: string[] | undefined }[];
  /** Regions: a town followed by one of them is another town of the same name. */
  regions: string[];
}

interface PersonData {
  /** Topics the person stands for: “X's Surname” is this person if X is one of them. */
  home?: string[] | undefined;
  /** By language: titles and offices that go with this person; `*` stands for any ending. */
  titles?: Record<string, string[]> | undefined;
  /**
   * The years before and after which this person is not meant if others could be: not in office
   * yet, or dead.
   */
  from?: number | undefined;
  until?: number | undefined;
  /** The youngest and the oldest age, in years, at which this person can be meant. */
  ages?: [least: number, most: number] | undefined;
  /** Given names of others who share the surname. */
  others?: string[] | undefined;
}
