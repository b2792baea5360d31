/**
 * `npm run fit [-- FOLDER...]`: fits the weights of the clues to what a surname means to texts with
 * marked mentions, those in tests/evaluation/mentions and in these folders, and writes them to
 * lib/find/people/weights.ts.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCases } from './evaluate/mention-cases.ts';
import { JUDGED } from './evaluate/read-set.ts';
import { choicesIn } from './fit/choices.ts';
import { fitWeights } from './fit/logit.ts';
import { ROOT } from './project/run.ts';
import { compiledNames } from './project/stories.ts';

const WEIGHTS = join(ROOT, 'lib/find/people/weights.ts');

const index = compiledNames();
// These are few, and were written to cover each rule, so they count three times.
const own = readCases(join(JUDGED, 'mentions'));
const cases = [own, own, own, ...process.argv.slice(2).map(readCases)].flat();
const choices = cases.flatMap((one) => choicesIn(index, one));
const weights = fitWeights(choices);
const listed = Object.entries(weights).map(([role, own]) => {
  const clues = Object.entries(own).sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
  return `  ${role}: { ${clues.map(([clue, weight]) => `${clue}: ${weight}`).join(', ')} },`;
});
writeFileSync(
  WEIGHTS,
  `import type { Weights } from './clues.ts';

/**
 * What each clue is worth for bearers of each role. Written by \`npm run fit\`; docs/finding.md says
 * which texts it was fitted to, and how to read it: if the clues of one bearer are worth 1 more
 * than another's, the first is e (2.7) times as likely.
 */
export const WEIGHTS: Weights = {
${listed.join('\n')}
};
`,
);
console.log(
  `Fitted to ${choices.length} surnames in ${cases.length} texts; ${choices.filter(({ candidates, right }) => candidates[right]?.role !== 'leader').length} of them mean another than the leader.`,
);
