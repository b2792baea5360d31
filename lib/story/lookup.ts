import type { Source, Story, Topic } from './types.ts';

/** The source with that id, or undefined if the story has none. */
export function sourceOf(story: Story, id: string): Source | undefined {
  return story.sources.find((source) => source.id === id);
}

/** The topic with that id, or undefined if the story has none. */
export function topicOf(story: Story, id: string): Topic | undefined {
  return story.topics.find((topic) => topic.id === id);
}
