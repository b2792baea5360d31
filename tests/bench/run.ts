import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepareGround } from './browser.ts';
import { bundle } from './bundle.ts';
import { type BenchPage, generatedPages } from './generated-pages.ts';
import { print } from './print.ts';
import { measureAll } from './results.ts';
import { targetsOf } from './targets.ts';

const USAGE = `npm run bench -- [--pages DIR] [--repeats N] [--json]
Measures in a real Chromium what reading a page costs: on the .html files of DIR, or on generated pages. Every sample
is a fresh load of a page; N rounds (5) are made, and their medians taken.`;

function pagesIn(folder: string): BenchPage[] {
  return readdirSync(folder)
    .filter((file) => /\.html?$/.test(file))
    .sort()
    .map((file) => ({
      name: basename(file).replace(/\.html?$/, ''),
      html: readFileSync(join(folder, file), 'utf8'),
    }));
}

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      pages: { type: 'string' },
      json: { type: 'boolean', default: false },
      repeats: { type: 'string', default: '5' },
    },
  });
  const repeats = Number(values.repeats);
  if (!Number.isInteger(repeats) || repeats < 1)
    throw new Error('--repeats: a whole number from 1.');
  const pages = values.pages === undefined ? generatedPages() : pagesIn(values.pages);
  const ground = await prepareGround(pages, await bundle());
  try {
    const results = await measureAll(ground, pages, repeats, (step) => console.error(step));
    const targets = targetsOf(results);
    console.log(values.json ? JSON.stringify({ ...results, targets }, null, 2) : print(results));
  } finally {
    await ground.close();
  }
}

try {
  await run();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  process.exitCode = 1;
}
