/**
 * The part a passage plays on its page. Only `title`, `heading` and `prose` decide what the page is
 * about.
 */
export type PassageRole = 'title' | 'heading' | 'prose' | 'caption' | 'aside';

/**
 * A block of running text as the reader sees it, without block edges inside. An `aside` is text
 * around the article: related links, comments, teasers, footers.
 */
export interface Passage {
  text: string;
  role: PassageRole;
  /** The BCP 47 tag of this passage, if it differs from the page's. */
  lang?: string;
}

/**
 * Why a mention was taken; `lib/ui/words/why-words.ts` puts it into words. `full-name`: a person's;
 * `name`: any other name that is enough by itself; `surname`: `name` was named in full before;
 * `surname-before-full-name`: `name` is named in full later; `quoted`: `name`, in the words of
 * somebody else with the surname; `again`: a surname that still means the same person; `title`,
 * `home`, `together`: a surname beside `word`, which is a title that says who it is, the country
 * this person stands for, or another leader; `metonym`: a capital or building for a government;
 * `short`: a short form; both only on a page about the story.
 *
 * `unsure`: a surname that could also mean somebody else on the page. In articles written to test
 * this, one in five of these means another person, and one in seventy of all other surnames.
 */
export type Why = (
  | { rule: 'full-name' | 'name' | 'again' | 'metonym' | 'short' }
  | { rule: 'surname' | 'surname-before-full-name' | 'quoted'; name: string }
  | { rule: 'title' | 'home' | 'together'; word: string }
) & { unsure?: true };

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

/**
 * What one passage contains, before the page as a whole is known. Opaque to callers, who keep it
 * for each block so that a change costs only that block.
 */
export interface Scanned {
  readonly passage: Passage;
  readonly hits: readonly unknown[];
}

/** What was found on a page. */
export interface Found {
  /** The primary language (BCP 47) the page was read in. */
  lang: string;
  /** Ids of the stories the page is about. */
  about: readonly string[];
  /** In reading order, never overlapping. */
  mentions: readonly Mention[];
}

/** Finds mentions of all stories of one index. Never throws, whatever the text. */
export interface Finder {
  /**
   * Cost grows with the text, not with the number of names. Many passages in one call are cheaper
   * than one at a time.
   */
  scan(passages: readonly Passage[]): Scanned[];
  /**
   * Decides about the page as a whole. Cost grows with the hits. Works in small steps, for callers
   * with other things to do: it yields after each, and returns what was found. All others use
   * `findIn`.
   */
  resolve(scanned: readonly Scanned[], page: { lang?: string }): Generator<undefined, Found>;
}
