import { namesWith } from '../project/command.ts';
import { bundledStory } from '../project/stories.ts';
import { DISPUTE_SETS, judgeDisputes, readDisputeCases } from './dispute-cases.ts';

/**
 * Prints, for the sets whose names contain `only`, how many of the disputes that cues see in
 * judged sentences are there, and how many of those that are there they see.
 */
export function evaluateDisputes(only: string): void {
  const story = bundledStory();
  for (const set of namesWith(only, DISPUTE_SETS)) {
    const { right, wrong, missed } = judgeDisputes(readDisputeCases(story, set), story);
    for (const { sentence, dispute } of wrong) console.log(`wrong   ${dispute}: ${sentence}`);
    for (const { sentence, dispute } of missed) console.log(`missed  ${dispute}: ${sentence}`);
    console.log(
      `${set}: precision ${share(right, right + wrong.length)}, recall ${share(right, right + missed.length)}`,
    );
  }
}

function share(part: number, whole: number): string {
  return `${part} of ${whole} (${Math.round((100 * part) / whole)} %)`;
}
