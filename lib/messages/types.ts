import type { Why } from '../find/types.ts';

/** What the reader in a tab tells the popup about its page. Plain JSON. */
export interface PageReport {
  /**
   * `reading` until the first pass is done. Nothing is reported about a page that is `left-alone`.
   */
  state: 'reading' | 'read' | 'left-alone';
  /** Ids of the stories the page is about. */
  about: string[];
  article: ArticleFacts;
  topics: TopicCount[];
  /** Every mention, in reading order. */
  mentions: MentionSummary[];
  /** Sentences of the page that take up a dispute, in reading order. */
  disputes: { story: string; dispute: string; mention: string; sentence: string }[];
  /** Ids (`story/point`) of the brief points that some sentence of the page touches. */
  touched: string[];
  /**
   * Ids of the brief points that the page may touch, in whatever words; it surely says nothing
   * about the others.
   */
  hinted: string[];
  /**
   * The page's language (BCP 47), if the reader wants pages in it left alone; nothing else is
   * reported about such a page.
   */
  skipped?: string;
}

/** What the page says about itself. */
export interface ArticleFacts {
  title: string;
  /** BCP 47. */
  lang?: string;
  /** ISO day of publication, if the page gives one. */
  published?: string;
  /** Number of words of running text. */
  words: number;
  /**
   * Whether there are signs that only part of the article is here (a paywall, "continue reading").
   */
  cutOff: boolean;
}

/** How often the page names a topic. */
export interface TopicCount {
  story: string;
  topic: string;
  count: number;
  /** Key of the topic's first mention. */
  first: string;
}

/** One mention, as the story page lists it. */
export interface MentionSummary {
  /** Identifies the mention in `show`; stable as long as its block does not change. */
  key: string;
  story: string;
  topic: string;
  text: string;
  why: Why;
}

/** Each message, what it carries and what the answer is. */
export interface Protocol {
  /** doorbell → background: this document holds a distinctive name. No answer. */
  ring: { request: Record<never, never>; response: undefined };
  /**
   * reader → background: a card may be wanted on this page. Answered once the card's script is
   * there, if it can be injected.
   */
  card: { request: Record<never, never>; response: undefined };
  /** reader → background: how many topics the page names, for the badge. */
  found: { request: { topics: number }; response: undefined };
  /** story page → reader: what is on the page? */
  report: { request: Record<never, never>; response: PageReport };
  /** reader → story pages: the report has changed; ask again. */
  changed: { request: Record<never, never>; response: undefined };
  /**
   * story page → reader: scroll to a mention and open its card. The answer says whether it is still
   * there.
   */
  show: { request: { key: string }; response: boolean };
  /** background → reader: a keyboard command. */
  step: { request: { to: 'next' | 'previous' | 'open' }; response: undefined };
  /** reader → background: open the whole story, at a topic or dispute. */
  story: { request: { story: string; topic?: string; dispute?: string }; response: undefined };
}

/** Name of a message. */
export type MessageType = keyof Protocol;
