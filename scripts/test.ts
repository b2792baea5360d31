/**
 * `npm test`: everything that must hold, from formatting to the installed extension, on a machine
 * that may have nothing but Node.js. `npm test -- unit component` runs parts of it; `--also
 * "NAME=COMMAND"` adds a check. Ends with the line `N passed, N failed`; the exit status is 1
 * unless all passed.
 */
import { parseArgs } from 'node:util';
import { browserOf } from './drive/install-browser.ts';
import { command, Refusal } from './project/command.ts';
import { alsoCheck, type Outcome, type Part, STEPS } from './test/steps.ts';
import { closingLine, isGood, type Trouble, total } from './test/tally.ts';

const PARTS: readonly Part[] = ['lint', 'unit', 'component', 'e2e'];

const USAGE = `npm test -- [lint] [unit] [component] [e2e] [--also NAME=COMMAND]
Runs these parts of the tests, or all of them; --also adds a check of your own.`;

await command(USAGE, runTests);

async function runTests(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { also: { type: 'string', multiple: true, default: [] } },
  });
  const unknown = positionals.find((name) => !PARTS.some((part) => part === name));
  if (unknown !== undefined) {
    throw new Refusal(`There is no part called ${unknown}; the parts are ${PARTS.join(', ')}.`);
  }
  const wanted = PARTS.filter((part) => positionals.length === 0 || positionals.includes(part));

  if (wanted.includes('component') || wanted.includes('e2e')) {
    await browserOf('chrome', 'edge', 'chromium');
  }
  if (wanted.includes('e2e')) await browserOf('firefox');

  const steps = [
    ...STEPS.filter(({ part }) => wanted.includes(part)),
    ...values.also.map(alsoCheck),
  ];
  const results: (Outcome & { name: string; seconds: number })[] = [];
  for (const step of steps) {
    console.log(`\n── ${step.name}`);
    const begun = performance.now();
    const outcome = await step.run();
    results.push({ name: step.name, ...outcome, seconds: (performance.now() - begun) / 1000 });
  }

  for (const { name, troubles } of results) for (const one of troubles) tell(name, one);

  const width = Math.max(...results.map(({ name }) => name.length));
  console.log('');
  for (const { name, tally, seconds } of results) {
    const sign = tally.failed > 0 ? '✗' : '✓';
    console.log(
      `${sign} ${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s  ${closingLine(tally)}`,
    );
  }
  const all = total(results.map(({ tally }) => tally));
  console.log(`\n${closingLine(all)}`);
  process.exitCode = isGood(all) ? 0 : 1;
}

/** Repeats at the end, where people look, what was wrong. */
function tell(step: string, { test, messages, passedLater }: Trouble): void {
  console.log(`\n${passedLater ? '↻' : '✗'} ${step}: ${test}`);
  if (passedLater) console.log('  It passed when it was tried again. At first:');
  for (const message of messages) {
    console.log(message.split('\n').slice(0, 8).join('\n').replace(/^/gm, '  '));
  }
}
