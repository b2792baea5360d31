import { onceFor } from '../../text/once-for.ts';
import type { Fact, Standing, Story } from '../types.ts';
import { numeral } from '../words/numeral.ts';
import { groupsOf } from '../words/related-words.ts';
import { stem } from '../words/stem.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { wordsOf } from '../words/words.ts';

/**
 * A story's facts prepared for ranking: their terms, and how telling each term and each topic is.
 */
export interface RankIndex {
  termsOf(fact: Fact): ReadonlySet<string>;
  /** Groups of related words that it has a word of. */
  groupsOf(fact: Fact): ReadonlySet<number>;
  /** Weight of a term, from 1 if a single fact has it to near 0; 0 if no fact has it. */
  termWeight(term: string): number;
  groupWeight(group: number): number;
  topicWeight(topic: string): number;
  /** Terms of a topic's own names: matching them says no more than that the topic is named. */
  nameTerms(topic: string): ReadonlySet<string>;
}

/** The index of a story, built on first use and kept as long as the story is. */
export const rankIndex = onceFor(makeIndex);

/** The telling words of a text, stemmed, without repeats. */
export function termsOf(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => word.length > 1 && !STOP_WORDS.has(word))
      .map((word) => stem(numeral(word))),
  );
}

/**
 * What a source does, in words an article may use for the same: a denial matches “rejected the
 * claim”.
 */
const STANCES: Partial<Record<Standing, readonly string[]>> = {
  accused: ['accuse', 'accusation', 'allege'].map(stem),
  denied:
    'deny denial reject dismiss refute rebut disavow groundless baseless unfounded absurd fabricate fabrication smear'
      .split(' ')
      .map(stem),
};

/**
 * Whether some evidence for the fact does what one of these terms says: denies or accuses. A
 * sentence that denies also names the accusation, so in that case only denials are meant.
 */
export function sharesStance({ evidence }: Fact, terms: ReadonlySet<string>): boolean {
  const meant = STANCES.denied?.some((term) => terms.has(term)) ? 'denied' : 'accused';
  return (
    evidence.some(({ standing }) => standing === meant) &&
    STANCES[meant]?.some((term) => terms.has(term)) === true
  );
}

function makeIndex({ facts, topics }: Story): RankIndex {
  const terms = new Map(facts.map((fact) => [fact, termsOf(fact.text)]));
  const groups = new Map([...terms].map(([fact, words]) => [fact, groupsOf(words)]));
  const termCounts = counts([...terms.values()]);
  const groupCounts = counts([...groups.values()]);
  const topicCounts = counts(facts.map((fact) => new Set(fact.topics)));
  const names = new Map(
    topics.map((topic) => [topic.id, termsOf([topic.label, ...topic.names].join(' '))]),
  );
  // Inverse document frequency as in BM25 (Robertson and Zaragoza 2009), as a share of that of a
  // term that a single fact has, so that it means the same in a story of any size.
  const rarity = (count: number) => Math.log(1 + (facts.length - count + 0.5) / (count + 0.5));
  const weight = (count: number | undefined) => (count ? rarity(count) / rarity(1) : 0);
  return {
    termsOf: (fact) => terms.get(fact) ?? new Set(),
    groupsOf: (fact) => groups.get(fact) ?? new Set(),
    termWeight: (term) => weight(termCounts.get(term)),
    groupWeight: (group) => weight(groupCounts.get(group)),
    topicWeight: (topic) => weight(topicCounts.get(topic)),
    nameTerms: (topic) => names.get(topic) ?? new Set(),
  };
}

function counts<T>(sets: readonly ReadonlySet<T>[]): Map<T, number> {
  const found = new Map<T, number>();
  for (const set of sets) for (const item of set) found.set(item, (found.get(item) ?? 0) + 1);
  return found;
}
