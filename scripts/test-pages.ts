/**
 * `npm run test:pages -- [FOLDER]`: reads every saved page of a folder (by default a set of our
 * own) with the installed extension in both browsers, and compares each with what it is without.
 * See `tests/e2e/saved-pages.test.ts`.
 */
import { buildExtension } from './build/build-extension.ts';
import { command, fromTerminal } from './project/command.ts';
import { htmlPagesIn } from './project/html-pages.ts';
import { runPackage } from './project/run.ts';

/** A few seconds per page, in two browsers. */
const LIMIT_MS = 30 * 60_000;

await command('npm run test:pages -- [FOLDER]', async () => {
  const [named] = process.argv.slice(2);
  if (named) {
    const folder = fromTerminal(named);
    console.log(`${htmlPagesIn(folder).length} pages in ${folder}`);
    process.env.BACKSTORY_PAGES = folder;
  }
  await buildExtension('chromium');
  await buildExtension('firefox');
  const { status } = await runPackage(
    'vitest/vitest.mjs',
    ['run', '--project', 'e2e', 'tests/e2e/saved-pages.test.ts'],
    { limit: LIMIT_MS },
  );
  process.exitCode = status === 0 ? 0 : 1;
});
