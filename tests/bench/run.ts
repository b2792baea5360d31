import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from './browser.ts';
import { bundle } from './bundle.ts';
import { type BenchPage, generatedPages } from './generated-pages.ts';
import { print } from './print.ts';
import { measureAll } from './results.ts';

const USAGE = `npm run bench -- [--pages DIR] [--repeats N] [--json]
Measures in a real Chromium what reading a page costs: on the .html files of DIR, or on generated pages.`;

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
      repeats: { type: 'string', default: '7' },
    },
  });
  const repeats = Number(values.repeats);
  if (!Number.isInteger(repeats) || repeats < 1)
    throw new Error('--repeats: a whole number from 1.');
  const pages = values.pages === undefined ? generatedPages() : pagesIn(values.pages);
  const ground = { browser: await launch(), bundle: await bundle(), repeats };
  try {
    const results = await measureAll(ground, pages, (step) => console.error(`measuring: ${step}`));
    console.log(values.json ? JSON.stringify(results, null, 2) : print(results));
  } finally {
    await ground.browser.close();
  }
}

try {
  await run();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  process.exitCode = 1;
}
