import { fires } from '../disputes/cues.ts';
import { footing, isGuess } from '../standing.ts';
import { namedTimes } from '../time/named-times.ts';
import type { Fact, Standing, Story } from '../types.ts';
import { groupsOf } from '../words/related-words.ts';
import { type RankIndex, rankIndex, sharesStance, termsOf } from './rank-index.ts';
import { timeFit } from './rank-time.ts';

/** What a statement is ranked against: the sentence around a mention. */
export interface RankedSentence {
  text: string;
  /** Topics mentioned in it, that of the card among them. */
  topics: ReadonlySet<string>;
  /** Topics mentioned around it: its own paragraph and those beside it. */
  nearby?: ReadonlySet<string>;
  /** Whether the page is about the story, where that is known. */
  about?: boolean | undefined;
  /** The article's ISO day, where known: it tells which year "last year" is. */
  published?: string | undefined;
  /** The article's language (BCP 47), where known. */
  lang?: string | undefined;
}

/** A fact with what speaks for showing it. */
export interface Ranked {
  fact: Fact;
  /** How well it speaks to the sentence: 0 where they have nothing in common. */
  fit: number;
  /** The same, less for what earlier cards on the page have shown: what facts are sorted by. */
  worth: number;
  /** Whether it is about the topic first and takes nobody's side: then it can stand alone, whatever the sentence. */
  introduces: boolean;
}

/** How much each kind of evidence of a fit counts; found by trying on the development half of `tests/ranking`. */
const WEIGHT = { term: 1, group: 0.6, stance: 0.8, topic: 0.8, nearby: 0.2, time: 0.5, cue: 0.6 };

/** The worth of what earlier cards on the page have shown, as a share of its fit. */
const SHOWN_BEFORE = 0.4;

/** What somebody only thinks or expects has to speak to a sentence so much more plainly to be told with it. */
const GUESS = 0.7;

/** The topic's facts, those of most worth first; where none has any, those that introduce it best. Facts of a topic it has not got: none. */
export function rankFacts(
  story: Story,
  topic: string,
  sentence: RankedSentence,
  shown: ReadonlySet<string> = new Set(),
): Ranked[] {
  const index = rankIndex(story);
  const query = readSentence(story, topic, sentence);
  return story.facts
    .filter(({ topics }) => topics.includes(topic))
    .map((fact) => {
      const fit = fitOf(index, query, fact) * (isGuess(fact) ? GUESS : 1);
      const worth = fit * (shown.has(fact.id) ? SHOWN_BEFORE : 1);
      const standing = standingOf(fact, topic) - (shown.has(fact.id) ? 4 : 0);
      return { fact, fit, worth, standing, introduces: introduces(fact, topic) };
    })
    .sort((a, b) => b.worth - a.worth || b.standing - a.standing);
}

interface Query {
  terms: ReadonlySet<string>;
  groups: ReadonlySet<number>;
  topics: readonly string[];
  nearby: readonly string[];
  /** Facts of the brief points whose cues recognise the sentence. */
  cued: ReadonlySet<string>;
  times: ReturnType<typeof namedTimes>;
}

function readSentence(story: Story, topic: string, sentence: RankedSentence): Query {
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

function fitOf(index: RankIndex, query: Query, fact: Fact): number {
  const terms = index.termsOf(fact);
  const shared = [...query.terms].filter((term) => terms.has(term));
  const topics = query.topics.filter((topic) => fact.topics.includes(topic));
  const nearby = query.nearby.filter((topic) => fact.topics.includes(topic));
  const met = groupsOf(shared);
  const related = [...query.groups].filter(
    (group) => !met.has(group) && index.groupsOf(fact).has(group),
  );
  const words =
    WEIGHT.term * total(shared, index.termWeight) +
    WEIGHT.group * total(related, index.groupWeight);
  return (
    // A long statement meets more words by chance; the root keeps that from deciding for the short one.
    words / Math.sqrt(Math.max(terms.size, 4) / 8) +
    (sharesStance(fact, query.terms) ? WEIGHT.stance : 0) +
    WEIGHT.topic * total(topics, index.topicWeight) +
    WEIGHT.nearby * total(nearby, index.topicWeight) +
    (query.cued.has(fact.id) ? WEIGHT.cue : 0) +
    WEIGHT.time * timeFit(fact.when, query.times)
  );
}

/** What takes nobody's side: what a document states or works out, or a party says of itself. */
const NEUTRAL: ReadonlySet<Standing> = new Set(['reported', 'said', 'announced', 'analysis']);

/** A fact that is about the topic first introduces it, unless it is only thought or expected, or said against somebody. */
function introduces({ topics, evidence }: Fact, topic: string): boolean {
  return topics[0] === topic && evidence.every(({ standing }) => NEUTRAL.has(standing));
}

/** How well it introduces the topic: better what documents state, and what more than one of them tells. */
function standingOf(fact: Fact, topic: string): number {
  const sources = new Set(fact.evidence.map(({ source }) => source)).size;
  return (
    (introduces(fact, topic) ? 2 : 0) +
    (footing(fact.evidence) === 'stated' ? 1 : 0) +
    Math.min(sources - 1, 2) * 0.5
  );
}

function total<T>(items: readonly T[], weight: (item: T) => number): number {
  return items.reduce((sum, item) => sum + weight(item), 0);
}
