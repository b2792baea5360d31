/**
 * `npm run test:pages [-- FOLDER]`: reads every saved page of a folder (a set of our own by default) with the installed
 * extension in both browsers, and holds each to what it is without. See `tests/e2e/saved-pages.test.ts`.
 */
import { resolve } from 'node:path';
import { runPackage } from './run.ts';

const MINUTE = 60_000;

const [folder] = process.argv.slice(2);
if (folder) process.env.BACKSTORY_PAGES = resolve(process.env.INIT_CWD ?? '.', folder);

const STEPS = [
  ['wxt/bin/wxt.mjs', ['build']],
  ['wxt/bin/wxt.mjs', ['build', '-b', 'firefox', '--mv3']],
  ['vitest/vitest.mjs', ['run', '--project', 'e2e', 'tests/e2e/saved-pages.test.ts']],
] as const;
for (const [script, args] of STEPS) {
  const { status } = await runPackage(script, args, { limit: 30 * MINUTE });
  if (status !== 0) process.exit(1);
}
