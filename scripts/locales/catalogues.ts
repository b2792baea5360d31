import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Messages by their path: `card.more`. */
export type Catalogue = Record<string, string>;

/** Where the catalogues are. */
export const LOCALES = join(import.meta.dirname, '..', '..', 'locales');

/**
 * Every catalogue that ships, by its language. Throws if one is not YAML or contains anything but
 * text.
 */
export function readCatalogues(): Record<string, Catalogue> {
  return Object.fromEntries(
    readdirSync(LOCALES)
      .filter((file) => file.endsWith('.yml'))
      .map((file) => [
        file.replace('.yml', ''),
        flat(parse(readFileSync(join(LOCALES, file), 'utf8'))),
      ]),
  );
}

/** The names of a message's placeholders, in alphabetical order. */
export function placeholdersIn(message: string): string[] {
  return [...new Set(Array.from(message.matchAll(/\{(\w+)\}/g), ([, name = '']) => name))].sort();
}

function flat(tree: unknown, path: readonly string[] = []): Catalogue {
  if (typeof tree === 'string') return { [path.join('.')]: tree };
  if (typeof tree !== 'object' || tree === null)
    throw new Error(`locales: ${path.join('.')} holds ${String(tree)}; put it between quotes.`);
  return Object.assign({}, ...Object.entries(tree).map(([key, of]) => flat(of, [...path, key])));
}
