import type { Named } from '../choose.ts';
import { type NameIndex, USE } from '../name-index.ts';
import type { Leader } from './event.ts';

/** The people who stand for a country, by the number of the sentence that names them. */
export type Leaders = ReadonlyMap<number, readonly (Leader & { topic: number })[]>;

/**
 * Collects the leaders that a page names, by sentence. Surnames that several people share are left
 * out.
 */
export function leadersOf(
  index: NameIndex,
  standing: readonly Named[],
  sentenceOf: (passage: number, at: number) => number,
): Leaders {
  const from = new Map<number, number>();
  for (const { topic, home, from: year } of index.people) {
    if (home.length > 0) from.set(topic, year ?? 0);
  }
  const leaders = new Map<number, (Leader & { topic: number })[]>();
  for (const { passage, start, candidates } of standing) {
    const found = candidates.find(({ topic, use }) => use === USE.full && from.has(topic));
    if (!found) continue;
    const sentence = sentenceOf(passage, start);
    const year = from.get(found.topic) ?? 0;
    const others = leaders.get(sentence) ?? [];
    leaders.set(sentence, [...others, { topic: found.topic, sentence, from: year }]);
  }
  return leaders;
}

/**
 * A leader named in a sentence, or else in the one before it, other than `own`. If there are
 * several, the one who came into office last; undefined if there is none.
 */
export function leaderNear(
  leaders: Leaders,
  sentence: number,
  own: ReadonlySet<number>,
): Leader | undefined {
  const lastOf = (number: number) =>
    leaders
      .get(number)
      ?.filter(({ topic }) => !own.has(topic))
      .sort((a, b) => b.from - a.from)[0];
  return lastOf(sentence) ?? lastOf(sentence - 1);
}
