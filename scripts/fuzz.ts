/**
 * `npm run fuzz -- [--runs N] [--seed S] [PART]`: tries each random property N times (10 000 by
 * default), from a random seed, or from S to see a failure again. PART selects files by name.
 */
import { parseArgs } from 'node:util';
import { command, Refusal, wholeNumber } from './project/command.ts';
import { runPackage } from './project/run.ts';

const HOUR = 3_600_000;

await command('npm run fuzz -- [--runs N] [--seed S] [PART]', async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { runs: { type: 'string', default: '10000' }, seed: { type: 'string' } },
  });
  const seed = values.seed === undefined ? null : Number(values.seed);
  if (!Number.isInteger(seed ?? 0)) {
    throw new Refusal(`--seed ${values.seed}: give it the number that a failure named.`);
  }
  process.env.BACKSTORY_FUZZ = JSON.stringify({ runs: wholeNumber('runs', values.runs), seed });
  const files = positionals.length > 0 ? positionals : ['/fuzz/'];
  const { status } = await runPackage(
    'vitest/vitest.mjs',
    ['run', '--project', 'unit', '--project', 'component', '--testTimeout', String(HOUR), ...files],
    { limit: HOUR },
  );
  process.exitCode = status;
});
