import * as v from 'valibot';
import type { Story } from '../../lib/story/types.ts';
import { readSet } from './read-set.ts';

/**
 * The rule was chosen on the `development` articles; nothing is ever changed to suit the `held-out`
 * ones.
 */
export type AlsoSet = 'development' | 'held-out';

/** An article with the ids of all brief points it touches, as judged by a reader. */
const AlsoCase = v.strictObject({
  title: v.string(),
  published: v.pipe(v.string(), v.isoDate()),
  touches: v.array(v.string()),
  text: v.string(),
});
export type AlsoCase = v.InferOutput<typeof AlsoCase>;

/**
 * The judged articles of a set. Throws if the file does not have the right form, or names a point
 * that the story has not got.
 */
export function readAlsoCases(story: Story, set: AlsoSet): AlsoCase[] {
  const cases = readSet('also', set, AlsoCase);
  const known = new Set(story.brief.map(({ id }) => id));
  for (const { title, touches } of cases) {
    const unknown = touches.filter((id) => !known.has(id));
    if (unknown.length > 0) throw new Error(`“${title}”: no brief point ${unknown.join(', ')}`);
  }
  return cases;
}
