import { DISPUTE_SETS, judgeDisputes, readDisputeCases } from './dispute-cases.ts';
import { bundledStory } from './ranking-cases.ts';

/** `npm run evaluate:disputes [-- SET]`: of the disputes that cues see in judged sentences, how many are there, and the reverse. */
const story = bundledStory();
const set = DISPUTE_SETS.find((name) => name === process.argv[2]) ?? 'judged';
const { right, wrong, missed } = judgeDisputes(readDisputeCases(story, set), story);
for (const { sentence, dispute } of wrong) console.log(`wrong   ${dispute}: ${sentence}`);
for (const { sentence, dispute } of missed) console.log(`missed  ${dispute}: ${sentence}`);
const share = (part: number, whole: number) =>
  `${part} of ${whole} (${Math.round((100 * part) / whole)} %)`;
console.log(
  `precision ${share(right, right + wrong.length)}, recall ${share(right, right + missed.length)}`,
);
