/**
 * `npm run test:pages [-- FOLDER]`: reads every saved page of a folder (by default a set of our
 * own) with the installed extension in both browsers, and compares each with what it is without.
 * See `tests/e2e/saved-pages.test.ts`.
 */
import { resolve } from 'node:path';
import { buildExtension } from './build/build-extension.ts';
import { runPackage } from './project/run.ts';

/** A few seconds per page, in two browsers. */
const LIMIT_MS = 30 * 60_000;

const [folder] = process.argv.slice(2);
if (folder) process.env.BACKSTORY_PAGES = resolve(process.env.INIT_CWD ?? '.', folder);

await buildExtension('chromium');
await buildExtension('firefox');
const { status } = await runPackage(
  'vitest/vitest.mjs',
  ['run', '--project', 'e2e', 'tests/e2e/saved-pages.test.ts'],
  { limit: LIMIT_MS },
);
process.exitCode = status === 0 ? 0 : 1;
