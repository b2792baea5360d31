/** `npm run licences`: rewrites `docs/licences.md`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { licencesOf } from './licences/licences-of.ts';
import { command } from './project/command.ts';
import { ROOT } from './project/run.ts';

const json = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));

await command('npm run licences', () => {
  parseArgs();
  writeFileSync(
    join(ROOT, 'docs', 'licences.md'),
    licencesOf(json('package.json'), json('package-lock.json')),
  );
});
