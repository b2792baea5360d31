import { onceFor } from '../../text/once-for.ts';
import type { Named } from '../choose.ts';
import { type NameIndex, NO_TOPIC, TOPIC } from '../name-index.ts';

/** A known name beside another one. */
export interface Neighbour {
  start: number;
  end: number;
  topics: readonly number[];
  /** Whether it names a person, by full name or surname. */
  person: boolean;
  /** Whether it names somebody who stands for a country. */
  leader: boolean;
  /** Whether it names or describes a country, its capital or its government. */
  state: boolean;
}

/** The known names of a page, by where they end and where they begin. */
export interface Neighbours {
  ending(passage: number, at: number): Neighbour | undefined;
  starting(passage: number, at: number): Neighbour | undefined;
}

/** Indexes the names of a page by where they end and where they begin. */
export function neighboursOf(index: NameIndex, standing: readonly Named[]): Neighbours {
  const leaders = new Set(
    index.people.filter(({ home }) => home.length > 0).map(({ topic }) => topic),
  );
  const neighbourOf = onceFor(({ start, end, candidates }: Named): Neighbour => {
    const topics = candidates.map(({ topic }) => topic).filter((topic) => topic !== NO_TOPIC);
    const has = (flag: number) =>
      topics.some((topic) => ((index.topics[topic]?.[2] ?? 0) & flag) !== 0);
    return {
      start,
      end,
      topics,
      person: has(TOPIC.person),
      leader: topics.some((topic) => leaders.has(topic)),
      state: has(TOPIC.state),
    };
  });
  const endings = new Map<number, Map<number, Named>>();
  const starts = new Map<number, Map<number, Named>>();
  const put = (into: typeof endings, named: Named, at: number) => {
    const known = into.get(named.passage);
    if (known) known.set(at, named);
    else into.set(named.passage, new Map([[at, named]]));
  };
  for (const named of standing) {
    put(endings, named, named.end);
    put(starts, named, named.start);
  }
  const at = (known: Named | undefined) => known && neighbourOf(known);
  return {
    ending: (passage, end) => at(endings.get(passage)?.get(end)),
    starting: (passage, start) => at(starts.get(passage)?.get(start)),
  };
}
