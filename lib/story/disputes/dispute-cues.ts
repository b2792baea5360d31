import type { Dispute, Story } from '../types.ts';
import { type CuedSentence, fires } from './cues.ts';

/** Disputes the sentence takes up, in the story's order. Precision first: none if no cue fires. */
export function disputesTakenUp(story: Story, sentence: CuedSentence): Dispute[] {
  return story.disputes.filter(({ cues }) => cues.some((cue) => fires(cue, sentence)));
}

/** Disputes that touch a topic, open ones first, those already `shown` left out. */
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
