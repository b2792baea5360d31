import { fires } from '../disputes/cues.ts';
import { namedTimes } from '../time/named-times.ts';
import type { Story } from '../types.ts';
import { groupsOf } from '../words/related-words.ts';
import { rankIndex, termsOf } from './rank-index.ts';

/** What a statement is ranked against: the sentence around a mention. */
export interface RankedSentence {
  text: string;
  /** Topics mentioned in it, including that of the card. */
  topics: ReadonlySet<string>;
  /** Topics mentioned around it, in its own paragraph and those beside it. */
  nearby?: ReadonlySet<string>;
  /** Whether the page is about the story, if that is known. */
  about?: boolean | undefined;
  /** The article's ISO day, if known, from which "last year" is counted. */
  published?: string | undefined;
  /** The article's language (BCP 47), if known. */
  lang?: string | undefined;
}

/** A sentence as facts are compared with it. */
export interface Query {
  terms: ReadonlySet<string>;
  groups: ReadonlySet<number>;
  topics: readonly string[];
  nearby: readonly string[];
  /** Facts of the brief points whose cues recognise the sentence. */
  cued: ReadonlySet<string>;
  times: ReturnType<typeof namedTimes>;
}

/** Reads the sentence around a mention of a topic, whose own names in it say nothing. */
export function readSentence(story: Story, topic: string, sentence: RankedSentence): Query {
  const index = rankIndex(story);
  const { text, topics, nearby = topics } = sentence;
  const cued = { text, topics, nearby, about: true };
  const points = story.brief.filter(({ cues }) => cues.some((cue) => fires(cue, cued)));
  const names = [topic, ...sentence.topics].map((id) => index.nameTerms(id));
  const terms = [...termsOf(sentence.text)].filter((term) => !names.some((set) => set.has(term)));
  return {
    terms: new Set(terms),
    groups: groupsOf(terms),
    topics: [...sentence.topics].filter((id) => id !== topic),
    nearby: [...nearby].filter((id) => id !== topic && !topics.has(id)),
    cued: new Set(points.flatMap(({ facts }) => facts)),
    times: namedTimes(text, sentence),
  };
}
