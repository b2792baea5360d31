/**
 * What a page brings to one story: the part of a reader's report that the selections of `lib/story`
 * need.
 */
export interface PageContext {
  /** Whether the page is about the story, rather than naming something from it in passing. */
  about: boolean;
  /** Topics the page names, with how often, in the order of their first mention. */
  topics: ReadonlyMap<string, number>;
  /** Ids of the disputes its sentences take up, in reading order, each once. */
  disputes: readonly string[];
  /** Ids of the brief points that one of its sentences touches. */
  touched: ReadonlySet<string>;
  /** Ids of the brief points it may touch, in whatever words. */
  hinted: ReadonlySet<string>;
  /** BCP 47 tag of its language, if it declares one. */
  lang?: string;
  /** ISO day of publication, if known. */
  published?: string;
  /** Number of words of running text. */
  words: number;
  /** Whether there are signs that only part of the article is there. */
  cutOff: boolean;
}

/** A page that brings nothing: the story as it looks by itself. */
export const NO_PAGE: PageContext = {
  about: false,
  topics: new Map(),
  disputes: [],
  touched: new Set(),
  hinted: new Set(),
  words: 0,
  cutOff: false,
};
