/**
 * A compiled story: what `knowledge/` compiles to and everything else reads. All of it is plain
 * JSON; every item's `id` is unique within its kind and story.
 */
export interface Story {
  /** Version of this shape; a reader refuses any other. */
  version: 1;
  story: StoryInfo;
  sources: Source[];
  topics: Topic[];
  facts: Fact[];
  events: StoryEvent[];
  disputes: Dispute[];
  brief: BriefPoint[];
}

/** What a story is about, and until when. */
export interface StoryInfo {
  id: string;
  title: string;
  /** One paragraph: what the story covers. */
  scope: string;
  /** ISO day of the newest document: nothing later is known. */
  horizon: string;
  /** Parts of the timeline, oldest first. Events name the era they belong to by its id. */
  eras: Era[];
}

/** A stretch of the story with a name of its own. */
export interface Era {
  id: string;
  label: string;
}

/** A span of days, parsed from EDTF (ISO 8601-2) at compile time. */
export interface When {
  /** As written, e.g. `2023-09-13~`. */
  edtf: string;
  /** First and last possible ISO day, `YYYY-MM-DD`. */
  from: string;
  to: string;
  precision: 'day' | 'month' | 'season' | 'year' | 'decade' | 'span';
  approximate: boolean;
  /** For people, e.g. "around 13 September 2023". */
  label: string;
}

/** What a source can be. */
export const SOURCE_KINDS = [
  'opinion-column',
  'reported-analysis',
  'blog-commentary',
  'commentary',
  'explainer',
] as const;

/** A document that the story is taken from. */
export interface Source {
  id: string;
  kind: (typeof SOURCE_KINDS)[number];
  /** Short name for the foot of a statement, e.g. "CNN opinion column". */
  name: string;
  title?: string;
  author?: string;
  outlet?: string;
  /** The article's own address, only if the document itself shows it. */
  url?: string;
  written: When;
  /** How and when it was written, as inferred from its own words. */
  writtenNote: string;
  slant: string;
  oddities: string[];
  /**
   * Addresses that the document cites, as written there (without the spaces from line wrapping).
   */
  links: string[];
}

/** What a topic can be. */
export const TOPIC_KINDS = [
  'person',
  'source-voice',
  'place',
  'state',
  'organisation',
  'weapon',
  'programme',
  'event',
  'treaty',
  'sanctions',
  'vehicle',
  'concept',
] as const;
/** The kind of thing a topic is. */
export type TopicKind = (typeof TOPIC_KINDS)[number];

/** Somebody or something in the story that a page may mention. */
export interface Topic {
  id: string;
  kind: TopicKind;
  /** Distinctive topics are marked anywhere, contextual ones only on pages about the story. */
  scope: 'distinctive' | 'contextual';
  label: string;
  /** Names for search: the English ones when compiled; for others see `other-names.ts`. */
  names: string[];
  /** One line; an office in it is always dated. */
  description: string;
  /** The time at which the description is true. */
  asOf: When;
  /** The topic that a text often means by this one's name: a capital's government. */
  standsFor?: string;
}

/** The ways in which a document can stand behind what it says. */
export const STANDINGS = [
  'reported',
  'said',
  'accused',
  'denied',
  'announced',
  'analysis',
  'opinion',
  'forecast',
] as const;
/** How a document stands behind what it says, from its own statement to a party's denial. */
export type Standing = (typeof STANDINGS)[number];

/** A place in a source, and who says there what it is evidence for. */
export interface Evidence {
  source: string;
  standing: Standing;
  /** Who says so; always present unless `standing` is `reported`. */
  by?: string;
  /** The speaker's topic, if there is one. */
  voice?: string;
  /** When it was said, if known. */
  said?: When;
  /** `first words…last words`: a text fragment that matches exactly one place in the document. */
  at: string;
  place: Place;
}

/**
 * A position in a document: UTF-16 offsets into the file's text, and the paragraph and the sentence
 * in it, counted from 1.
 */
export interface Place {
  start: number;
  end: number;
  paragraph: number;
  sentence: number;
}

/** One claim, with everything it rests on. */
export interface Fact {
  id: string;
  topics: string[];
  /**
   * Safe small markup only: `a[data-topic]`, `em`, `q`. Rendered by `lib/ui/statement/Markup.tsx`.
   */
  html: string;
  /** The same as plain text. */
  text: string;
  /** The time it speaks of. */
  when?: When;
  evidence: Evidence[];
}

/** A point on the timeline. */
export interface StoryEvent {
  id: string;
  era: string;
  html: string;
  text: string;
  when: When;
  /**
   * How the date is known: stated in a document, resolved from what one says, or fixed by a
   * calendar outside the documents.
   */
  basis: 'stated' | 'resolved' | 'calendar';
  /** The reasoning, unless `stated`. */
  note?: string;
  /**
   * `happened` if a document reports it as fact; `alleged` if all documents that mention it only
   * quote somebody.
   */
  status: 'happened' | 'alleged' | 'announced' | 'forecast';
  topics: string[];
  evidence: Evidence[];
}

/** The ways in which sources can differ. */
export const DISPUTE_KINDS = [
  'factual',
  'figure',
  'attribution',
  'forecast-vs-outcome',
  'interpretation',
  'denial',
  'framing',
] as const;
/** What the sources differ about. */
export type DisputeKind = (typeof DISPUTE_KINDS)[number];

/** A question to which sources give different answers. */
export interface Dispute {
  id: string;
  question: string;
  kind: DisputeKind;
  status: 'open' | 'settled';
  /** What settled it: later reporting of the event itself. Present when `settled`. */
  settledBy?: { html: string; text: string; position?: string; evidence: Evidence[] };
  topics: string[];
  positions: Position[];
  cues: Cue[];
}

/** One answer to a dispute. */
export interface Position {
  id: string;
  /** Who holds it: names of sources, or parties that a document quotes. */
  holders: string[];
  html: string;
  text: string;
  evidence: Evidence[];
}

/**
 * Recognises a sentence that takes up a dispute or a brief point: every topic in `topics` is
 * mentioned in it (or nearby, if the page is about the story), each list in `words` has at least
 * one word in it (`ship*` matches any ending), and no word in `not` does. Words are written as
 * `wordsOf` gives them, so that they can be compared with those of a text.
 */
export interface Cue {
  topics: string[];
  words: string[][];
  not: string[];
}

/** A sentence that sums up facts, with the sources that say all of it. */
export interface Summary {
  html: string;
  text: string;
  /** The facts it is made of. */
  facts: string[];
  /** Sources that have evidence for every one of these facts. */
  sources: string[];
}

/** A point of the story in brief: something that at least two documents say. */
export interface BriefPoint extends Summary {
  id: string;
  /** The reply of those the point speaks against; one source is enough. */
  reply?: Summary;
  topics: string[];
  /** The latest time that its facts speak of. */
  when?: When;
  cues: Cue[];
}
