import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepareGround } from './browser.ts';
import { bundle } from './bundle.ts';
import { type BenchPage, generatedPages } from './generated-pages.ts';
import { measureLoad } from './load/measure-load.ts';
import { print } from './print.ts';
import { measureAll } from './results.ts';
import { linesOf, targetsOf } from './targets.ts';

const USAGE = `npm run bench -- [--pages DIR] [--repeats N] [--json]
npm run bench -- --load [--navigations N] [--seconds N] [--json]
Measures in a real Chromium what reading a page costs: on the .html files of DIR, or on generated pages. Every sample
is a fresh load of a page; N rounds (5) are made, and their medians taken.
--load puts load on pages with the built extension in them: memory after N (1000) navigations, and the extension's share
of the main thread during N (20) seconds of streaming text.`;

const tell = (step: string) => console.error(step);

function pagesIn(folder: string): BenchPage[] {
  return readdirSync(folder)
    .filter((file) => /\.html?$/.test(file))
    .sort()
    .map((file) => ({
      name: basename(file).replace(/\.html?$/, ''),
      html: readFileSync(join(folder, file), 'utf8'),
    }));
}

function wholeNumber(name: string, value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name}: a whole number from 1.`);
  return number;
}

async function measureReading(pages: readonly BenchPage[], repeats: number, asJson: boolean) {
  const ground = await prepareGround(pages, await bundle());
  try {
    const results = await measureAll(ground, pages, repeats, tell);
    const targets = targetsOf(results);
    return asJson ? JSON.stringify({ ...results, targets }, null, 2) : print(results);
  } finally {
    await ground.close();
  }
}

async function run(): Promise<string> {
  const { values } = parseArgs({
    options: {
      pages: { type: 'string' },
      json: { type: 'boolean', default: false },
      repeats: { type: 'string', default: '5' },
      load: { type: 'boolean', default: false },
      navigations: { type: 'string', default: '1000' },
      seconds: { type: 'string', default: '20' },
    },
  });
  if (!values.load) {
    const pages = values.pages === undefined ? generatedPages() : pagesIn(values.pages);
    return measureReading(pages, wholeNumber('repeats', values.repeats), values.json);
  }
  const targets = await measureLoad(
    {
      navigations: wholeNumber('navigations', values.navigations),
      seconds: wholeNumber('seconds', values.seconds),
    },
    tell,
  );
  return values.json ? JSON.stringify({ targets }, null, 2) : linesOf(targets);
}

try {
  console.log(await run());
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  process.exitCode = 1;
}
