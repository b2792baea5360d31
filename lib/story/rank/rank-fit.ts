import type { Fact } from '../types.ts';
import { groupsOf } from '../words/related-words.ts';
import { type RankIndex, sharesStance } from './rank-index.ts';
import type { Query } from './rank-query.ts';
import { timeFit } from './rank-time.ts';

/**
 * How much each kind of evidence of a fit counts; found by trial on the development set of
 * `tests/evaluation/ranking`.
 */
const WEIGHT = { term: 1, group: 0.8, stance: 0.8, topic: 0.8, nearby: 0.2, time: 0.5, cue: 0.6 };

/** What a sentence and a fact have in common. */
export interface Common {
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

/** What a fact has in common with a sentence. */
export function commonTo(index: RankIndex, query: Query, fact: Fact): Common {
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

/** How well a fact speaks to the sentence; 0 if they have nothing in common. */
export function fitOf(index: RankIndex, common: Common, fact: Fact): number {
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
/** So many names, or words, in common are hardly there by chance. */
const NAMES = 2;
const WORDS = 3;

/**
 * On how many grounds a fact speaks to the sentence, by what the two have in common and few other
 * facts have: words (related ones are the same thing), names, a time, a stance, a point of the
 * brief. Many words, or names, count as two.
 */
export function groundsOf(
  index: RankIndex,
  { terms, related, topics, time, stance, cued }: Common,
): number {
  const tellingWords = terms.filter((term) => index.termWeight(term) >= TELLING);
  const words = new Set([
    ...tellingWords.map((word) => [...groupsOf([word])][0] ?? word),
    ...related.filter((group) => index.groupWeight(group) >= TELLING),
  ]).size;
  const names = topics.filter((topic) => index.topicWeight(topic) >= TELLING).length;
  const grounds = [
    words > 0,
    words >= WORDS,
    names > 0,
    names >= NAMES,
    time >= TELLING,
    stance,
    cued,
  ];
  return grounds.filter(Boolean).length;
}

function total<T>(items: readonly T[], weight: (item: T) => number): number {
  return items.reduce((sum, item) => sum + weight(item), 0);
}
