import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runBuilder } from '../build/build-extension.ts';
import { type Ended, ROOT, run, runPackage } from '../project/run.ts';
import {
  oneCheck,
  type Tally,
  type Trouble,
  tallyOf,
  troublesOf,
  type VitestReport,
} from './tally.ts';

/** What `npm test` can be narrowed down to. */
export type Part = 'lint' | 'unit' | 'component' | 'e2e';

/** One step of a test run: a single check, or many tests. */
export interface Step {
  name: string;
  part: Part;
  run(): Promise<Outcome>;
}

/** How a step ended. */
export interface Outcome {
  tally: Tally;
  troubles: readonly Trouble[];
}

const MINUTE = 60_000;

/** All steps; those that tell most soonest come first. */
export const STEPS: readonly Step[] = [
  check('format and lint', 'lint', () =>
    runPackage('@biomejs/biome/bin/biome', ['check', '.'], { limit: 2 * MINUTE }),
  ),
  check('types', 'lint', () =>
    runPackage('typescript/bin/tsc', ['--noEmit'], { limit: 3 * MINUTE }),
  ),
  check('nothing unused', 'lint', () => runPackage('knip/bin/knip.js', [], { limit: 2 * MINUTE })),
  vitest('unit', 'unit', 4 * MINUTE),
  vitest('component', 'component', 4 * MINUTE),
  check('build for Chromium', 'e2e', () => runBuilder('chromium')),
  check('build for Firefox', 'e2e', () => runBuilder('firefox')),
  vitest('end to end', 'e2e', 12 * MINUTE),
  check('npm start, without a window', 'e2e', () =>
    run(process.execPath, ['scripts/start.ts', '--headless'], { limit: 3 * MINUTE }),
  ),
];

/** A check given on the command line as `NAME=COMMAND`, which the shell runs. */
export function alsoCheck(option: string): Step {
  const [, name = option, command = option] = /^([^=]+)=(.+)$/s.exec(option) ?? [];
  return check(name, 'lint', () => run('sh', ['-c', command], { limit: 5 * MINUTE }));
}

function check(name: string, part: Part, start: () => Promise<Ended>): Step {
  return {
    name,
    part,
    run: async () => {
      const { status, timedOut } = await start();
      if (timedOut) console.error(`${name}: stopped, it took too long.`);
      return { tally: oneCheck(status === 0), troubles: [] };
    },
  };
}

function vitest(name: string, part: Part, limit: number): Step {
  return {
    name,
    part,
    run: async () => {
      const report = join(ROOT, '.cache', 'tests', `${part}.json`);
      await rm(report, { force: true });
      const { status, timedOut } = await runPackage(
        'vitest/vitest.mjs',
        [
          'run',
          '--project',
          part,
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${report}`,
        ],
        { limit },
      );
      if (timedOut) console.error(`${name}: stopped, it took too long.`);
      const found = await readReport(report);
      return { tally: tallyOf(found, status), troubles: troublesOf(found) };
    },
  };
}

async function readReport(path: string): Promise<VitestReport | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}
