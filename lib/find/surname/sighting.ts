/**
 * A sighting: what the words around a surname or full name say about who is meant, before the rest
 * of the page is considered.
 */
export type Sighting =
  /** A person of the story, named in full. */
  | {
      kind: 'full';
      topic: number;
      standing: Standing;
      /**
       * Whether one of this person's own offices is beside the name, so that no namesake is meant.
       */
      inOffice?: boolean;
    }
  /** A rival: somebody else with the surname, named by given name, title or form of address. */
  | {
      kind: 'rival';
      id: string;
      /** Words beside the name, among them what this person is, folded. */
      called: ReadonlySet<string>;
      expert: boolean;
      /** The person of the story with exactly the same name. */
      namesakeOf?: number;
      /** Whether this one is only named by a title or form of address. */
      byTitle?: boolean;
      /** Whether relatives are mentioned beside the name. */
      relative?: boolean;
      female?: boolean;
      /** Whether the surname is this one's given name, which news texts rarely use alone. */
      asGiven?: boolean;
      standing: Standing;
    }
  /**
   * One of these people of the story, likeliest first, identified by a title, their country, or who
   * they are named with: `word` is that title or name.
   */
  | { kind: 'known'; topics: readonly number[]; by: 'title' | 'home' | 'together'; word: string }
  /** The surname alone. `alone` is whom it means if nobody with the surname is named in full. */
  | {
      kind: 'bare';
      speaks: boolean;
      quoted: boolean;
      male: boolean;
      alone: number | undefined;
      /** Whether it opens its sentence, perhaps after introductory words, or even its passage. */
      opens?: boolean;
      opensPassage?: boolean;
      /** Whether something is said to belong to its bearer: "Surname's". */
      possessive?: boolean;
      /** Whether it is in what somebody is reported to say: "the minister said that Surname …". */
      reported?: boolean;
      /** Whether it comes directly after its bearer's words. */
      closesQuote?: boolean;
      /** Whether its bearer is a woman: "Surname, who is in her thirties", "заявила Surname". */
      woman?: boolean;
      /** Whether a verb beside it is in the form for a man. */
      he?: boolean;
      /** Whether an athlete, an artist or the like is mentioned just before. */
      elsewhere?: boolean;
      /**
       * The sex of the first pronoun after it, and whether it is given an office that none of the
       * story's people has.
       */
      pronoun?: 'he' | 'she';
      strange?: boolean;
      /** Whether a verb in the present tense follows. */
      present?: boolean;
      /** Whether its sentence is about somebody who is a pronoun in it: "He said that N …". */
      pronounBefore?: boolean;
      /** Whether it is in a clause about somebody that begins with "who". */
      within?: boolean;
      /** How old its bearer is, in years, if that follows; otherwise NaN or missing. */
      age?: number;
      /** The year, given before it, in which its sentence says that something happened. */
      dated?: number;
      /**
       * The relative or possession in "Surname's sister", "Surname's regime", folded, and whether
       * only a ruler can have it.
       */
      kin?: string;
      rules?: boolean;
      /** The latest year in its sentence, and the last year before it in its passage. */
      year?: number;
      past?: number;
      /** Titles and trades mentioned just before it, folded. */
      roles?: readonly string[];
    }
  /** A family, or nothing that can be identified: no mention, and no effect on later ones. */
  | { kind: 'nobody' };

/**
 * `subject`: what its sentence is about; `oblique`: after a preposition or the like; `kin`: named
 * only for another's sake ("his grandfather N"). Only a subject is certain to take over the
 * surname.
 */
export type Standing = 'subject' | 'oblique' | 'kin';

/** A surname with nothing beside it that says whose it is. */
export type Bare = Extract<Sighting, { kind: 'bare' }>;
