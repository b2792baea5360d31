import type { PageContext } from './page-context.ts';

/** Anything in a story that has topics. */
interface OnTopics {
  topics: readonly string[];
}

/** How near items of one kind are to a page. */
export interface Closeness {
  /**
   * Grows with the number and the rarity of the topics that an item shares with the page; 0 if it
   * shares none.
   */
  of(item: OnTopics): number;
  /**
   * Whether an item shares a topic that sets it apart from the other items. Topics that half the
   * story is about do not.
   */
  telling(item: OnTopics): boolean;
}

/**
 * A topic of more than this share of the items (or of more than two, in a small story) does not set
 * any of them apart.
 */
const COMMON = 1 / 4;

/**
 * Measures items against the topics a page names. A shared topic counts by its inverse document
 * frequency among the items (Spärck Jones 1972), so that the story's main persons, who are in most
 * of them, hardly count.
 */
export function closenessTo(page: PageContext, items: readonly OnTopics[]): Closeness {
  const counts = new Map<string, number>();
  for (const { topics } of items)
    for (const topic of new Set(topics)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const often = (topic: string) => counts.get(topic) ?? items.length;
  const shared = ({ topics }: OnTopics) => topics.filter((topic) => page.topics.has(topic));
  return {
    of: (item) =>
      // Half a document more, so that a topic that all items share still counts for more than none.
      shared(item).reduce((sum, topic) => sum + Math.log((items.length + 0.5) / often(topic)), 0),
    telling: (item) =>
      shared(item).some((topic) => often(topic) <= Math.max(2, items.length * COMMON)),
  };
}
