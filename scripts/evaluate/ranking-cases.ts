import * as v from 'valibot';
import type { Story } from '../../lib/story/types.ts';
import { readSet } from './read-set.ts';

/**
 * A judged sentence with those of the topic's facts that fit it. None means that the card should
 * say little.
 */
const RankingCase = v.strictObject({
  topic: v.string(),
  sentence: v.string(),
  /** Language of the sentence (BCP 47); English by default. */
  lang: v.optional(v.string()),
  right: v.array(v.string()),
  /** Facts that earlier cards on the page have shown. */
  shown: v.optional(v.array(v.string())),
  /** Whether the page is about the story; true by default. */
  about: v.optional(v.boolean()),
  /** The ISO day of the article that it could be in: by default, soon after the story's main event. */
  published: v.optional(v.string(), '2023-09-20'),
});
export type RankingCase = v.InferOutput<typeof RankingCase>;

/** Name of a set of judged sentences. Rules may be tuned on any but `held-out` and `paraphrase`. */
export type RankingSet =
  | 'development'
  | 'news'
  | 'paraphrase'
  | 'languages'
  | 'held-out'
  | 'nothing-fits';

/**
 * The cases of one set. Throws if the file does not have the right form, or names a fact that its
 * topic has not got.
 */
export function readRankingCases(set: RankingSet, story: Story): RankingCase[] {
  const cases = readSet('ranking', set, RankingCase);
  for (const { topic, sentence, right } of cases) {
    const known = factsOf(story, topic);
    const unknown = right.filter((id) => !known.includes(id));
    if (unknown.length > 0) {
      throw new Error(`${set}.yaml: “${sentence}”: ${topic} has no fact ${unknown.join(', ')}`);
    }
  }
  return cases;
}

/** Ids of a topic's facts, in file order. */
export function factsOf(story: Story, topic: string): string[] {
  return story.facts.filter(({ topics }) => topics.includes(topic)).map(({ id }) => id);
}
