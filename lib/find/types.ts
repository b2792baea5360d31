/** What part a passage plays on its page: only `title`, `heading` and `prose` decide what the page is about. */
export type PassageRole = 'title' | 'heading' | 'prose' | 'caption' | 'aside';

/**
 * A block of running text as the reader sees it, with no block edge inside. `aside` is text around the
 * article: related links, comments, teasers, footers.
 */
export interface Passage {
  text: string;
  role: PassageRole;
  /** BCP 47 tag of this passage where it differs from the page's. */
  lang?: string;
}

/**
 * Why a mention was taken; `lib/ui/words/why-words.ts` puts it into words.
 * `full-name`: a person's; `name`: one that is enough by itself; `surname`: of who was named in full before, as `name`
 * says; `surname-before-full-name`: of who is named so later; `quoted`: of who is named so, in the words of another of the surname;
 * `again`: a surname that goes on meaning who it meant before; `title`, `home`, `together`: a surname beside a title that tells who
 * it is, the country this person stands for, another leader, each of which `word` is; `metonym`: a capital or building for a
 * government, `short`: a short form, both on a page about the story.
 */
export type Why =
  | { rule: 'full-name' | 'name' | 'again' | 'metonym' | 'short' }
  | { rule: 'surname' | 'surname-before-full-name' | 'quoted'; name: string }
  | { rule: 'title' | 'home' | 'together'; word: string };

/** A topic named at [start, end) of a passage's text, in UTF-16 code units. */
export interface Mention {
  passage: number;
  start: number;
  end: number;
  story: string;
  topic: string;
  text: string;
  why: Why;
}

/** What one passage holds, before the page as a whole is known. Opaque to callers; kept per block so that a change costs only its own block. */
export interface Scanned {
  readonly passage: Passage;
  readonly hits: readonly unknown[];
}

/** What a page holds. */
export interface Found {
  /** BCP 47 primary language the page was read in. */
  lang: string;
  /** Ids of the stories the page is about. */
  about: readonly string[];
  /** In reading order, never overlapping. */
  mentions: readonly Mention[];
}

/** Finds mentions of all stories of one index. Never throws, whatever the text. */
export interface Finder {
  /** Cost grows with the text, not with the names. Many passages in one call are cheaper than one at a time. */
  scan(passages: readonly Passage[]): Scanned[];
  /**
   * What the page as a whole makes of them. Cost grows with the hits. In small steps, for whoever has other things to do
   * between them: yields after each, and returns what was found. `findIn` is for everybody else.
   */
  resolve(scanned: readonly Scanned[], page: { lang?: string }): Generator<undefined, Found>;
}
