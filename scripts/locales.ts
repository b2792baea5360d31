import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalogues } from './locales/catalogues.ts';
import { typesOf } from './locales/types-of.ts';

/** `npm run locales`: writes the types of all messages, from `locales/en.yml`. */
const FILE = join(import.meta.dirname, '..', 'lib', 'i18n', 'messages.ts');
writeFileSync(FILE, typesOf(readCatalogues().en ?? {}));
console.log('Written: lib/i18n/messages.ts');
