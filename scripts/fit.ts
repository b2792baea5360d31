/**
 * `npm run fit [-- FOLDER...]`: fits what each clue to the meaning of a surname is worth to texts with marked mentions,
 * those of tests/mentions and of these folders, and writes it to lib/find/people/weights.ts.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCases } from './evaluate/mention-cases.ts';
import { choicesIn } from './fit/choices.ts';
import { fitWeights } from './fit/logit.ts';
import { ROOT } from './project/run.ts';
import { compiledNames } from './project/stories.ts';

const WEIGHTS = join(ROOT, 'lib/find/people/weights.ts');

const index = compiledNames();
// Those are few, and were written so that each rule is met: they count three times.
const own = readCases(join(ROOT, 'tests/mentions'));
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
 * What each clue is worth for whoever stands so to the story. Written by \`npm run fit\`; docs/finding.md says from which
 * texts, and how to read them: two clues worth 1 more for the one than for the other make it e (2.7) times as likely.
 */
export const WEIGHTS: Weights = {
${listed.join('\n')}
};
`,
);
console.log(
  `Fitted to ${choices.length} surnames in ${cases.length} texts; ${choices.filter(({ candidates, right }) => candidates[right]?.role !== 'leader').length} of them mean another than the leader.`,
);
