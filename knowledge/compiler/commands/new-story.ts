import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal } from '../problems.ts';
import { compileStory } from '../stories.ts';
import { attempt, type Terminal } from './terminal.ts';

const USAGE = `npm run new-story -- NAME
  Creates the folder of a new story: a small example that compiles, to be replaced piece by piece.
  NAME is its id: lower-case letters, digits and single hyphens.`;

const TEMPLATE = join(import.meta.dirname, '..', '..', 'templates', 'story');

/**
 * Runs `npm run new-story` with these arguments and returns its exit status: 1 if the story was not
 * laid out or does not compile.
 */
export function newStory(args: string[], terminal: Terminal): number {
  return attempt(args, USAGE, terminal, () => {
    const { positionals } = parseArgs({ args, allowPositionals: true });
    const [name, ...rest] = positionals;
    if (!name || rest.length > 0) throw new Refusal(USAGE);
    const folder = layOut(name, terminal.root);
    const { problems } = compileStory(folder, { base: terminal.base });
    for (const problem of problems) terminal.error(problem);
    const shown = relative(terminal.base, folder);
    terminal.out(
      `${shown} has been created. It contains an example, whose documents are in ${shown}/documents.`,
    );
    terminal.out(`Replace them, then: npm run knowledge -- --story ${name}`);
    return problems.length === 0 ? 0 : 1;
  });
}

function layOut(name: string, root: string): string {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
    throw new Refusal(
      `“${name}” can't be a story's id. Use lower-case letters, digits and single hyphens.`,
    );
  }
  const folder = join(root, name);
  if (existsSync(folder))
    throw new Refusal(`There is already a folder ${name}. Choose another name.`);
  cpSync(TEMPLATE, folder, { recursive: true });
  const file = join(folder, 'story.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^id: .*$/m, `id: ${name}`));
  return folder;
}
