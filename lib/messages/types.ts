import type { Why } from '../find/types.ts';

/** What a tab's reader tells the popup about the page it reads. Plain JSON. */
export interface PageReport {
  /** `reading` while the first pass is under way; of a page that is `left-alone` nothing is told. */
  state: 'reading' | 'read' | 'left-alone';
  /** Ids of the stories the page is about. */
  about: string[];
  article: ArticleFacts;
  topics: TopicCount[];
  /** Every mention, in reading order. */
  mentions: MentionSummary[];
  /** Sentences of the page that take up a dispute, in reading order. */
  disputes: { story: string; dispute: string; mention: string; sentence: string }[];
  /** Ids of brief points (as `story/point`) that a sentence of the page touches. */
  touched: string[];
  /** Ids of those that the page may touch, in whatever words; it surely says nothing of the others. */
  hinted: string[];
  /** The page's language (BCP 47), where the reader wants pages in it left alone; nothing is told of such a page. */
  skipped?: string;
}

/** What the page says of itself. */
export interface ArticleFacts {
  title: string;
  /** BCP 47. */
  lang?: string;
  /** ISO day of publication, where the page says. */
  published?: string;
  /** Words of running text read. */
  words: number;
  /** Whether there are signs that only part of the article is here (paywall, "continue reading"). */
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

/** One mention, as a story page lists it. */
export interface MentionSummary {
  /** Names the mention in `show`; stable while its block is unchanged. */
  key: string;
  story: string;
  topic: string;
  text: string;
  why: Why;
}

/** Each message, what it carries and what it answers. */
export interface Messages {
  /** doorbell → background: this document holds a distinctive name. Answers nothing. */
  ring: { request: Record<never, never>; response: undefined };
  /** reader → background: a card may be wanted on this page; answered when what shows it has come, if it can. */
  card: { request: Record<never, never>; response: undefined };
  /** reader → background: how many topics the page holds, for the badge. */
  found: { request: { topics: number }; response: undefined };
  /** story page → reader: what the page holds. */
  report: { request: Record<never, never>; response: PageReport };
  /** reader → story pages: the report has changed; ask again. */
  changed: { request: Record<never, never>; response: undefined };
  /**
   * story page → reader: scroll to a mention, show it and open its card. Returns whether it still
   * stands.
   */
  show: { request: { key: string }; response: boolean };
  /** background → reader: a keyboard command. */
  step: { request: { to: 'next' | 'previous' | 'open' }; response: undefined };
  /** reader → background: open the whole story, at a topic or dispute. */
  story: { request: { story: string; topic?: string; dispute?: string }; response: undefined };
}

/** Name of a message. */
export type MessageType = keyof Messages;
