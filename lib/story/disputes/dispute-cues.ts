import type { Dispute, Story } from '../types.ts';
import { type CuedSentence, fires } from './cues.ts';

/** The disputes that the sentence takes up, in the story's order; none if no cue fires. */
export function disputesTakenUp(story: Story, sentence: CuedSentence): Dispute[] {
  return story.disputes.filter(({ cues }) => cues.some((cue) => fires(cue, sentence)));
}

/** The disputes that concern a topic, open ones first, without those already `shown`. */
export function disputesAbout(
  story: Story,
  topic: string,
  shown: readonly Dispute[] = [],
): Dispute[] {
  const touching = story.disputes.filter(
    (dispute) => dispute.topics.includes(topic) && !shown.includes(dispute),
  );
  return touching.sort((a, b) => Number(a.status === 'settled') - Number(b.status === 'settled'));
}
