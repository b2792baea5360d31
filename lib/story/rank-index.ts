import { stem } from './stem.ts';
import type { Fact, Story } from './types.ts';
import { wordsOf } from './words.ts';

/** Words that say nothing of what a sentence is about. */
const STOP_WORDS = new Set(
  `a about after again against all also although am an and any are as at be because been before being
  between both but by can could did do does during each even for from had has have he her hers him
  his how i if in into is it its just last made make many may might more most much my new no nor not
  now of off on once one only or other our out over own put said say says see set she should since
  so some still such take than that the their them then there these they this those though through
  time to told too two under until up us very was we were what when where which while who whom whose
  why will with within without would year years yet you your`.split(/\s+/),
);

/** A story's facts prepared for ranking: their terms, and how telling each term and each topic is. */
export interface RankIndex {
  termsOf(fact: Fact): ReadonlySet<string>;
  /** Weight of a term: high for the rare, 0 for one that no fact has. */
  termWeight(term: string): number;
  topicWeight(topic: string): number;
  /** Terms of a topic's own names: to match them says no more than that the topic is named. */
  nameTerms(topic: string): ReadonlySet<string>;
}

const indexes = new WeakMap<Story, RankIndex>();

/** The index of a story, made on first use and kept as long as the story. */
export function rankIndex(story: Story): RankIndex {
  const known = indexes.get(story);
  if (known) return known;
  const made = makeIndex(story);
  indexes.set(story, made);
  return made;
}

/** The telling words of a text, stemmed, without repeats. */
export function termsOf(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => word.length > 1 && !STOP_WORDS.has(word))
      .map(stem),
  );
}

function makeIndex({ facts, topics }: Story): RankIndex {
  const terms = new Map(facts.map((fact) => [fact, termsOf(fact.text)]));
  const termCounts = counts([...terms.values()]);
  const topicCounts = counts(facts.map((fact) => new Set(fact.topics)));
  const names = new Map(
    topics.map((topic) => [topic.id, termsOf([topic.label, ...topic.names].join(' '))]),
  );
  // Inverse document frequency as in BM25 (Robertson and Zaragoza 2009), which never falls below 0.
  const weight = (count: number | undefined) =>
    count ? Math.log(1 + (facts.length - count + 0.5) / (count + 0.5)) : 0;
  return {
    termsOf: (fact) => terms.get(fact) ?? new Set(),
    termWeight: (term) => weight(termCounts.get(term)),
    topicWeight: (topic) => weight(topicCounts.get(topic)),
    nameTerms: (topic) => names.get(topic) ?? new Set(),
  };
}

function counts(sets: readonly ReadonlySet<string>[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const set of sets) for (const item of set) found.set(item, (found.get(item) ?? 0) + 1);
  return found;
}
