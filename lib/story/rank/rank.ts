import { fires } from '../disputes/cues.ts';
import { footing, isGuess } from '../evidence/standing.ts';
import { namedTimes } from '../time/named-times.ts';
import type { Fact, Standing, Story } from '../types.ts';
import { groupsOf } from '../words/related-words.ts';
import { type RankIndex, rankIndex, sharesStance, termsOf } from './rank-index.ts';
import { timeFit } from './rank-time.ts';

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

/** A fact, with what speaks for showing it. */
export interface Ranked {
  fact: Fact;
  /** How well it speaks to the sentence; 0 if they have nothing in common. */
  fit: number;
  /** The same, reduced if an earlier card on the page has shown it. Facts are sorted by this. */
  worth: number;
  /** What it has in common with the sentence that sets facts apart: see {@link telling}. */
  shares: ReadonlySet<string>;
  /**
   * Whether it is about the topic first and takes nobody's side, so that it can stand alone,
   * whatever the sentence.
   */
  introduces: boolean;
}

/**
 * How much each kind of evidence of a fit counts; found by trial on the development set of
 * `tests/evaluation/ranking`.
 */
const WEIGHT = { term: 1, group: 0.6, stance: 0.8, topic: 0.8, nearby: 0.2, time: 0.5, cue: 0.6 };

/** What a fact that earlier cards on the page have shown is still worth, as a share of its fit. */
const SHOWN_BEFORE = 0.4;

/**
 * What somebody only thinks or expects counts for this share of its fit, so that it must speak to
 * the sentence much more plainly.
 */
const GUESS = 0.7;

/**
 * The topic's facts, those worth most first; of those worth nothing, those that introduce it best
 * first. Empty for a topic the story has not got.
 */
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
      const common = commonTo(index, query, fact);
      const fit = fitOf(index, common, fact) * (isGuess(fact) ? GUESS : 1);
      const worth = fit * (shown.has(fact.id) ? SHOWN_BEFORE : 1);
      const standing = standingOf(fact, topic) - (shown.has(fact.id) ? 4 : 0);
      const shares = telling(index, common);
      return { fact, fit, worth, shares, standing, introduces: introduces(fact, topic) };
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

/** What a sentence and a fact have in common. */
interface Common {
  terms: readonly string[];
  /** Of the groups of related words that both have a word of, those without a common term. */
  related: readonly number[];
  topics: readonly string[];
  nearby: readonly string[];
  stance: boolean;
  cued: boolean;
  /** From 0 to 1. */
  time: number;
}

function commonTo(index: RankIndex, query: Query, fact: Fact): Common {
  const terms = [...query.terms].filter((term) => index.termsOf(fact).has(term));
  const met = groupsOf(terms);
  return {
    terms,
    related: [...query.groups].filter(
      (group) => !met.has(group) && index.groupsOf(fact).has(group),
    ),
    topics: query.topics.filter((topic) => fact.topics.includes(topic)),
    nearby: query.nearby.filter((topic) => fact.topics.includes(topic)),
    stance: sharesStance(fact, query.terms),
    cued: query.cued.has(fact.id),
    time: timeFit(fact.when, query.times),
  };
}

function fitOf(index: RankIndex, common: Common, fact: Fact): number {
  const words =
    WEIGHT.term * total(common.terms, index.termWeight) +
    WEIGHT.group * total(common.related, index.groupWeight);
  return (
    // A long statement shares more words by chance; the square root keeps that from penalising
    // short ones.
    words / Math.sqrt(Math.max(index.termsOf(fact).size, 4) / 8) +
    (common.stance ? WEIGHT.stance : 0) +
    WEIGHT.topic * total(common.topics, index.topicWeight) +
    WEIGHT.nearby * total(common.nearby, index.topicWeight) +
    (common.cued ? WEIGHT.cue : 0) +
    WEIGHT.time * common.time
  );
}

/** Words and topics that a quarter of all facts have weigh this much, and set none apart. */
const TELLING = 0.3;

/**
 * What a fact and the sentence have in common and few other facts have: what the sentence may be
 * about. Related words are the same thing.
 */
function telling(index: RankIndex, { terms, related, topics, time, ...is }: Common): Set<string> {
  const isTelling = (weight: number) => weight >= TELLING;
  const words = terms.filter((term) => isTelling(index.termWeight(term)));
  return new Set([
    ...words.map((word) => String([...groupsOf([word])][0] ?? word)),
    ...related.filter((group) => isTelling(index.groupWeight(group))).map(String),
    ...topics.filter((topic) => isTelling(index.topicWeight(topic))).map((topic) => `=${topic}`),
    ...(isTelling(time) ? ['=time'] : []),
    ...(is.stance ? ['=stance'] : []),
    ...(is.cued ? ['=cue'] : []),
  ]);
}

/**
 * Standings that take nobody's side: what a document states or works out, or what a party says
 * about itself.
 */
const NEUTRAL: ReadonlySet<Standing> = new Set(['reported', 'said', 'announced', 'analysis']);

/**
 * Whether a fact introduces its topic: it is about the topic first, and not merely thought,
 * expected, or said against somebody.
 */
function introduces({ topics, evidence }: Fact, topic: string): boolean {
  return topics[0] === topic && evidence.every(({ standing }) => NEUTRAL.has(standing));
}

/** How well it introduces the topic: better if documents state it, and if several do. */
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
