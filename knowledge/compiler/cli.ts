import { dirname } from 'node:path';
import { citeCommand } from './commands/cite.ts';
import { knowledge } from './commands/knowledge.ts';
import { newStory } from './commands/new-story.ts';
import type { Terminal } from './commands/terminal.ts';

const KNOWLEDGE = dirname(import.meta.dirname);

const COMMANDS: Record<string, (args: string[], terminal: Terminal) => number> = {
  knowledge,
  cite: citeCommand,
  'new-story': newStory,
};

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) {
  console.error(`Which command? ${Object.keys(COMMANDS).join(', ')}`);
  process.exitCode = 1;
} else {
  process.exitCode = command(args, {
    root: KNOWLEDGE,
    base: dirname(KNOWLEDGE),
    env: process.env,
    out: (line) => process.stdout.write(`${line}\n`),
    error: (line) => process.stderr.write(`${line}\n`),
    today: () => new Date().toISOString().slice(0, 10),
  });
}
