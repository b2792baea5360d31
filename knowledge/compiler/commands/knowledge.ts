import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { coverage, coverageLines } from '../documents/coverage.ts';
import { Refusal } from '../problems.ts';
import { compileStory, type Outcome, storyFolders } from '../stories.ts';
import { counted } from '../wording/words.ts';
import { readChecks, recordChecks, unchecked } from './checks.ts';
import { summary } from './summary.ts';
import { attempt, type Terminal } from './terminal.ts';

const USAGE = `npm run knowledge -- [--story NAME] [OPTION]
  (no option)            check every story and say what it holds
  --documents DIR        also verify every statement against the documents in DIR
  --documents DIR --write      and store the places found in places.json
  --documents DIR --coverage   and account for every sentence of the documents
  --json                 print the compiled story on standard output
  --unchecked            list the statements that no second reader has checked
  --checked ID... | --checked --all   record that these have been checked today`;

const OPTIONS = {
  story: { type: 'string' },
  documents: { type: 'string' },
  write: { type: 'boolean' },
  coverage: { type: 'boolean' },
  json: { type: 'boolean' },
  unchecked: { type: 'boolean' },
  checked: { type: 'boolean' },
  all: { type: 'boolean' },
} as const;

type Given = ReturnType<typeof parse>['values'];
const parse = (args: string[]) => parseArgs({ args, options: OPTIONS, allowPositionals: true });

/**
 * Runs `npm run knowledge` with these arguments and returns its exit status: 1 if anything is
 * wrong.
 */
export function knowledge(args: string[], terminal: Terminal): number {
  return attempt(args, USAGE, terminal, () => {
    const { values: given, positionals } = parse(args);
    refuseMisuse(given, positionals);
    const folders = chosen(terminal.root, given.story);
    const outcomes = folders.map((folder) =>
      compileStory(folder, { documents: given.documents, write: given.write, base: terminal.base }),
    );
    const problems = outcomes.flatMap((outcome) => outcome.problems);
    for (const problem of problems) terminal.error(problem);
    if (problems.length > 0) terminal.error(`${counted(problems.length, 'problem')}.`);
    const answered = given.coverage
      ? cover(outcomes, terminal)
      : problems.length === 0 && answer(outcomes, positionals, given, terminal);
    return problems.length === 0 && answered ? 0 : 1;
  });
}

function refuseMisuse(given: Given, positionals: string[]): void {
  if ((given.write || given.coverage) && !given.documents) {
    throw new Refusal('Nothing was verified: this needs the documents. Add --documents DIR.');
  }
  if (positionals.length > 0 && !given.checked) {
    throw new Refusal(`“${positionals[0]}” is not understood here.\n\n${USAGE}`);
  }
  if (given.checked && positionals.length > 0 === Boolean(given.all)) {
    throw new Refusal(
      'Name the statements that were checked, or --all of them: --checked fact/ID event/ID …',
    );
  }
}

function chosen(root: string, name: string | undefined): string[] {
  const folders = storyFolders(root);
  const names = folders.map((folder) => basename(folder)).join(', ');
  if (name === undefined) {
    if (folders.length === 0)
      throw new Refusal('There is no story yet. Begin one: npm run new-story -- NAME.');
    return folders;
  }
  const folder = join(root, name);
  if (!folders.includes(folder) && !existsSync(folder)) {
    throw new Refusal(`There is no story “${name}”. There is: ${names}.`);
  }
  return [folder];
}

function only(outcomes: Outcome[]): Outcome {
  const [first, second] = outcomes;
  if (!first || second) throw new Refusal('There are several stories. Choose one: --story NAME.');
  return first;
}

function answer(outcomes: Outcome[], ids: string[], given: Given, terminal: Terminal): boolean {
  if (given.json) terminal.out(JSON.stringify(only(outcomes).story));
  else if (given.checked) record(only(outcomes), ids, terminal);
  else if (given.unchecked) for (const outcome of outcomes) listUnchecked(outcome, terminal);
  else for (const line of outcomes.flatMap(summary)) terminal.out(line);
  return true;
}

function record(outcome: Outcome, ids: string[], terminal: Terminal): void {
  const count = recordChecks(outcome, ids, terminal.today());
  terminal.out(`${counted(count, 'statement')} recorded as checked.`);
}

function listUnchecked(outcome: Outcome, terminal: Terminal): void {
  const { draft } = outcome;
  const open = unchecked(outcome, readChecks(draft.folder));
  for (const { id, changed } of open)
    terminal.out(changed ? `${id} (changed since it was checked)` : id);
  terminal.out(`${draft.name}: ${counted(open.length, 'statement')} unchecked.`);
}

function cover(outcomes: Outcome[], terminal: Terminal): boolean {
  let complete = true;
  for (const { draft, documents } of outcomes) {
    if (!documents) continue;
    const all = coverage(draft, documents);
    for (const line of coverageLines(all, documents)) terminal.out(line);
    complete &&= all.every(({ unaccounted }) => unaccounted.length === 0);
  }
  return complete;
}
