/** `npm run locales`: writes the types of all messages, from `locales/en.yml`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCatalogues } from './locales/catalogues.ts';
import { typesOf } from './locales/types-of.ts';
import { command } from './project/command.ts';
import { ROOT } from './project/run.ts';

const FILE = 'lib/i18n/messages.ts';

await command('npm run locales', () => {
  parseArgs();
  writeFileSync(join(ROOT, FILE), typesOf(readCatalogues().en ?? {}));
  console.log(`Written: ${FILE}`);
});
