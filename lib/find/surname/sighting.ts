/** What the words around a surname or full name say about who is meant, before the rest of the page is asked. */
export type Sighting =
  /** A person of the story, named in full. */
  | {
      kind: 'full';
      topic: number;
      standing: Standing;
      /** Whether an office of this very person stands beside the name, so that no namesake is meant. */
      inOffice?: boolean;
    }
  /** Somebody else of the surname: by given name, title or form of address. */
  | {
      kind: 'rival';
      id: string;
      /** Words beside the name, among them what this person is. */
      called: ReadonlySet<string>;
      expert: boolean;
      /** The person of the story whose very name this one bears. */
      namesakeOf?: number;
      /** Whether only a title or a form of address names this one. */
      byTitle?: boolean;
      /** Whether this one is named as who says something. */
      spoke?: boolean;
      /** Whether this one's relatives are spoken of beside the name. */
      relative?: boolean;
      female?: boolean;
      /** Whether the surname of the story is this one's given name, so that it is rarely used alone for them in the news. */
      asGiven?: boolean;
      standing: Standing;
    }
  /** One of these people of the story, likeliest first: by a title, their country, or the company they are named in. */
  | { kind: 'known'; topics: readonly number[]; by: 'title' | 'home' | 'together'; word: string }
  /** The surname alone; `alone` is whom it means where nobody of the surname is named in full. */
  | {
      kind: 'bare';
      speaks: boolean;
      quoted: boolean;
      male: boolean;
      alone: number | undefined;
      /** Whether it opens its sentence, after introductory words or not, or even its passage. */
      opens?: boolean;
      opensPassage?: boolean;
      /** Whether something is said to be its bearer's: "Surname's". */
      possessive?: boolean;
      /** Whether it stands in what somebody says: "the minister said that Surname …". */
      reported?: boolean;
      /** Whether it comes right after what its bearer says. */
      closesQuote?: boolean;
      /** Whether its bearer is a woman: "Surname, who is in her thirties", "заявила Surname". */
      woman?: boolean;
      /** Whether a verb beside it is in the form for a man. */
      he?: boolean;
      /** Whether an athlete, an artist or the like is spoken of right before. */
      elsewhere?: boolean;
      /** The sex of the first pronoun behind it, and whether it is given an office none of the story's people has. */
      pronoun?: 'he' | 'she';
      strange?: boolean;
      /** Whether a verb in the present follows. */
      present?: boolean;
      /** Whether its sentence is about somebody who is a pronoun there: "He said that N …". */
      pronounBefore?: boolean;
      /** Whether it stands in what is said of a person by "who". */
      within?: boolean;
      /** The year in which its sentence says that something was, before it. */
      dated?: number;
      /** Whose relative is named by it, "Surname's sister", and what only who rules has: "Surname's regime". */
      kin?: string;
      rules?: boolean;
      /** The latest year its sentence names, and the last one named before it in its passage. */
      year?: number;
      past?: number;
      /** Titles and trades spoken of right before it, folded. */
      roles?: readonly string[];
    }
  /** A family, or nothing that can be told: no mention, and no effect on later ones. */
  | { kind: 'nobody' };

/**
 * `subject`: what its sentence is about; `oblique`: after a preposition and the like; `kin`: named for
 * another's sake ("his grandfather N"). Only a subject takes over the surname for sure.
 */
export type Standing = 'subject' | 'oblique' | 'kin';

/** A surname with nothing beside it that tells whose it is. */
export type Bare = Extract<Sighting, { kind: 'bare' }>;
