/**
 * `npm run fit -- [FOLDER…]`: fits the weights of the clues to what a surname means to texts with
 * marked mentions, those in tests/evaluation/mentions and in these folders, and writes them to
 * lib/find/people/weights.ts.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCases } from './evaluate/mention-cases.ts';
import { JUDGED } from './evaluate/read-set.ts';
import { choicesIn } from './fit/choices.ts';
import { fitWeights } from './fit/logit.ts';
import { command, fromTerminal, Refusal } from './project/command.ts';
import { ROOT } from './project/run.ts';
import { compiledNames } from './project/stories.ts';

const WEIGHTS = join(ROOT, 'lib/find/people/weights.ts');

await command('npm run fit -- [FOLDER…]', () => {
  const folders = parseArgs({ allowPositionals: true }).positionals.map(fromTerminal);
  const missing = folders.find((folder) => !existsSync(folder));
  if (missing) throw new Refusal(`There is no folder ${missing}.`);
  // These are few, and were written to cover each rule, so they count three times.
  const own = readCases(join(JUDGED, 'mentions'));
  const cases = [own, own, own, ...folders.map(readCases)].flat();
  const index = compiledNames();
  const choices = cases.flatMap((one) => choicesIn(index, one));
  writeFileSync(WEIGHTS, moduleOf(fitWeights(choices)));
  const others = choices.filter(({ candidates, right }) => candidates[right]?.role !== 'leader');
  console.log(
    `Fitted to ${choices.length} surnames in ${cases.length} texts; ${others.length} of them mean another than the leader.`,
  );
});

/** The module that holds these weights, the heaviest clues first. */
function moduleOf(weights: ReturnType<typeof fitWeights>): string {
  const listed = Object.entries(weights).map(([role, own]) => {
    const clues = Object.entries(own).sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
    return `  ${role}: { ${clues.map(([clue, weight]) => `${clue}: ${weight}`).join(', ')} },`;
  });
  return `import type { Weights } from './clues.ts';

/**
 * What each clue is worth for bearers of each role. Written by \`npm run fit\`; docs/finding.md says
 * which texts it was fitted to, and how to read it: if the clues of one bearer are worth 1 more
 * than another's, the first is e (2.7) times as likely.
 */
export const WEIGHTS: Weights = {
${listed.join('\n')}
};
`;
}
