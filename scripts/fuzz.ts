/**
 * `npm run fuzz [-- --runs N] [--seed S] [PART]`: tries each random property N times (10 000 by
 * default), from a random seed, or from S to see a failure again. PART selects files by name.
 */
import { parseArgs } from 'node:util';
import { runPackage } from './project/run.ts';

const HOUR = 3_600_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '10000' }, seed: { type: 'string' } },
});
process.env.BACKSTORY_FUZZ = JSON.stringify({
  runs: Number(values.runs),
  seed: values.seed === undefined ? null : Number(values.seed),
});
const files = positionals.length > 0 ? positionals : ['/fuzz/'];
const { status } = await runPackage(
  'vitest/vitest.mjs',
  ['run', '--project', 'unit', '--project', 'component', '--testTimeout', String(HOUR), ...files],
  { limit: HOUR },
);
process.exitCode = status;
