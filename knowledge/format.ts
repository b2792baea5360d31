import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseDocument } from 'yaml';
import { yamlFiles } from './load.ts';

/**
 * Lays out a story's YAML files alike, comments kept, and returns those that were not. Files that
 * are not YAML are left for the compiler to complain about. Writes only where `write` is set.
 */
export function formatStory(folder: string, base: string, write: boolean): string[] {
  return yamlFiles(folder).flatMap((file) => {
    const path = join(folder, file);
    const before = readFileSync(path, 'utf8');
    const document = parseDocument(before);
    if (document.errors.length > 0) return [];
    const after = document.toString({
      lineWidth: 110,
      indentSeq: false,
      flowCollectionPadding: false,
    });
    if (after === before) return [];
    if (write) writeFileSync(path, after);
    return [relative(base, path)];
  });
}
