import type { NameIndex } from './name-index.ts';
import { resolve } from './resolve.ts';
import { scan } from './scan.ts';
import type { Finder } from './types.ts';

/** A finder of all names in a compiled index. Costs nothing to make. */
export function createFinder(index: NameIndex): Finder {
  return {
    scan: (passages) => scan(index, passages),
    resolve: (scanned, page) => resolve(index, scanned, page),
  };
}
