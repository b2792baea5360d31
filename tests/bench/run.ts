import { parseArgs } from 'node:util';
import { command, fromTerminal, wholeNumber } from '../../scripts/project/command.ts';
import { type HtmlPage, htmlPagesIn } from '../../scripts/project/html-pages.ts';
import { prepareGround } from './browser.ts';
import { bundle } from './bundle.ts';
import { generatedPages } from './generated-pages.ts';
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

async function measureReading(pages: readonly HtmlPage[], repeats: number, asJson: boolean) {
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
    const pages =
      values.pages === undefined ? generatedPages() : htmlPagesIn(fromTerminal(values.pages));
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

await command(USAGE, async () => console.log(await run()));
