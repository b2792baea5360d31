import type { PersonEntry } from '../name-index.ts';
import type { Standing } from '../surname/sighting.ts';

/**
 * How somebody relates to the story: the leader of one of its countries, somebody dead, or anybody
 * else.
 */
export type Role = 'leader' | 'forebear' | 'other';

/**
 * A bearer: somebody on a page who has the surname in question, whether the story knows them or
 * not.
 */
export interface Bearer {
  id: string;
  /** Undefined for somebody the story does not know. */
  topic: number | undefined;
  role: Role;
  /** Words beside this one's names, among them what this person is. */
  called: ReadonlySet<string>;
  isExpert: boolean;
  isFemale: boolean;
  /** Whether the surname is in fact this one's given name. */
  asGiven: boolean;
  /** Whether this one has only been named by a title so far. */
  byTitle: boolean;
  /** Whether this one was introduced as somebody's relative. */
  asKin: boolean;
  /**
   * Whether the page never names this one, and we only assume the person who goes by the surname
   * today.
   */
  isAssumed: boolean;
  /** How often this one has been meant, by any name, and how often by the surname alone. */
  meant: number;
  bySurname: number;
  /** The full name as last written; undefined for somebody who has not been named in full. */
  fullName: string | undefined;
  /**
   * Where this one was last named in full: the role in its sentence, the sentence, the passage, and
   * the entry of a live page.
   */
  standing: Standing | undefined;
  inFull: number | undefined;
  fullPassage: number | undefined;
  entry: number | undefined;
  /** Whether that was a heading. */
  inHeading: boolean;
  /**
   * The sentence and passage that last meant this one, by any name; `used` is undefined before the
   * first.
   */
  used: number | undefined;
  passage: number;
  /** The last year in which this one can have acted; undefined for the living. */
  until: number | undefined;
}

/** What a full name, with the words around it, says about its bearer. */
export interface Naming {
  id: string;
  topic?: number;
  called?: ReadonlySet<string>;
  expert?: boolean;
  female?: boolean;
  asGiven?: boolean;
  byTitle?: boolean;
  standing?: Standing;
}

/** A bearer whom nothing has meant yet; `person` if the story knows this one. */
export function newBearer(
  { id, topic, asGiven, byTitle }: Naming,
  person: PersonEntry | undefined,
): Bearer {
  return {
    id,
    topic,
    role: person?.until !== undefined ? 'forebear' : person?.home.length ? 'leader' : 'other',
    called: new Set(),
    isExpert: false,
    isFemale: false,
    asGiven: asGiven === true,
    byTitle: byTitle === true,
    asKin: false,
    isAssumed: false,
    meant: 0,
    bySurname: 0,
    fullName: undefined,
    standing: undefined,
    inFull: undefined,
    fullPassage: undefined,
    entry: undefined,
    inHeading: false,
    used: undefined,
    passage: 0,
    until: person?.until,
  };
}
