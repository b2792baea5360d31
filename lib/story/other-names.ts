import type { StoryNames } from './names.ts';
import type { Story } from './types.ts';

/** By story, then by topic: the topic's names in languages other than English. */
export type OtherNames = Record<string, Record<string, string[]>>;

/**
 * The names of all stories in the form search needs: every spelling once, whatever its language and
 * use.
 */
export function otherNames(all: readonly StoryNames[]): OtherNames {
  return Object.fromEntries(all.map(({ story, languages }) => [story, byTopic(languages)]));
}

/** Stories whose topics can also be found by their other names. */
export function withOtherNames(stories: readonly Story[], others: OtherNames): Story[] {
  return stories.map((story) => ({
    ...story,
    topics: story.topics.map((topic) => ({
      ...topic,
      names: [...topic.names, ...(others[story.story.id]?.[topic.id] ?? [])],
    })),
  }));
}

function byTopic(languages: StoryNames['languages']): Record<string, string[]> {
  const names = new Map<string, Set<string>>();
  for (const topics of Object.values(languages)) {
    for (const [topic, written] of Object.entries(topics)) {
      const spellings = written.map(({ name }) => name);
      names.set(topic, new Set([...(names.get(topic) ?? []), ...spellings]));
    }
  }
  return Object.fromEntries([...names].map(([topic, spellings]) => [topic, [...spellings]]));
}
