import type { PageContext } from './page-context.ts';

/** Anything of a story that is on topics. */
interface OnTopics {
  topics: readonly string[];
}

/** How near the items of one kind are to a page. */
export interface Closeness {
  /** The more, and the rarer, the topics it shares with the page, the higher; 0 when it shares none. */
  of(item: OnTopics): number;
  /** Whether it shares a topic that tells it from the other items. The ones that half the story is on tell nothing. */
  telling(item: OnTopics): boolean;
}

/** A topic of more than this share of the items (or of more than two, in a small story) tells none of them from the others. */
const COMMON = 1 / 4;

/**
 * Measures items against the topics a page names. A shared topic weighs by its inverse document
 * frequency among the items (Spärck Jones 1972), so that the story's main persons, who are in
 * most of them, hardly count.
 */
export function closenessTo(page: PageContext, items: readonly OnTopics[]): Closeness {
  const counts = new Map<string, number>();
  for (const { topics } of items)
    for (const topic of new Set(topics)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const often = (topic: string) => counts.get(topic) ?? items.length;
  const shared = ({ topics }: OnTopics) => topics.filter((topic) => page.topics.has(topic));
  return {
    of: (item) =>
      // Half a document more keeps a topic that all items are on above none at all.
      shared(item).reduce((sum, topic) => sum + Math.log((items.length + 0.5) / often(topic)), 0),
    telling: (item) =>
      shared(item).some((topic) => often(topic) <= Math.max(2, items.length * COMMON)),
  };
}
