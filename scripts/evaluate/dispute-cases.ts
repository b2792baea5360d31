import * as v from 'valibot';
import { disputesTakenUp } from '../../lib/story/disputes/dispute-cues.ts';
import type { Story } from '../../lib/story/types.ts';
import { readSet } from './read-set.ts';
import { TopicsOfSentence } from './topics-of-sentence.ts';

/**
 * Cues are never changed to suit the sentences of `judged`, `near-misses`, `languages-unseen` and
 * `more-languages-unseen`. They were mended on those of `mended`, `languages` and `more-languages`,
 * and widened on those of `unseen` after these had been judged without the cues in sight.
 */
export const DISPUTE_SETS = [
  'judged',
  'mended',
  'unseen',
  'near-misses',
  'languages',
  'languages-unseen',
  'more-languages',
  'more-languages-unseen',
] as const;
/** Name of a set of judged sentences. */
export type DisputeSet = (typeof DISPUTE_SETS)[number];

/** A judged sentence with the ids of all disputes it takes up. */
const DisputeCase = v.strictObject({ sentence: v.string(), takes_up: v.array(v.string()) });
export type DisputeCase = v.InferOutput<typeof DisputeCase>;

/** A dispute that was seen in a sentence, rightly or not, or missed in it. */
interface Sighting {
  sentence: string;
  dispute: string;
}

/**
 * The sentences of a set. Throws if the file does not have the right form, or names a dispute that
 * the story has not got.
 */
export function readDisputeCases(story: Story, set: DisputeSet): DisputeCase[] {
  const cases = readSet('disputes', set, DisputeCase);
  const known = new Set(story.disputes.map(({ id }) => id));
  for (const { sentence, takes_up } of cases) {
    const unknown = takes_up.filter((id) => !known.has(id));
    if (unknown.length > 0) throw new Error(`“${sentence}”: no dispute ${unknown.join(', ')}`);
  }
  return cases;
}

/** What the cues see in each sentence, read by the finder as on a page about the story. */
export function judgeDisputes(
  cases: readonly DisputeCase[],
  story: Story,
): { right: number; wrong: Sighting[]; missed: Sighting[] } {
  const topicsOf = new TopicsOfSentence();
  const results = cases.map(({ sentence, takes_up }) => {
    const read = topicsOf.readNear(sentence);
    const [topics, nearby] = [new Set(read.topics), new Set(read.nearby)];
    const taken = disputesTakenUp(story, { text: sentence, topics, nearby, about: true });
    return { sentence, gold: takes_up, seen: taken.map(({ id }) => id) };
  });
  return {
    right: results.flatMap(({ gold, seen }) => seen.filter((id) => gold.includes(id))).length,
    wrong: results.flatMap(({ sentence, gold, seen }) =>
      seen.filter((id) => !gold.includes(id)).map((dispute) => ({ sentence, dispute })),
    ),
    missed: results.flatMap(({ sentence, gold, seen }) =>
      gold.filter((id) => !seen.includes(id)).map((dispute) => ({ sentence, dispute })),
    ),
  };
}
