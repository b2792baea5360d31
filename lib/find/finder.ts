import { inOneGo } from './in-one-go.ts';
import type { NameIndex } from './name-index.ts';
import { resolve } from './resolve.ts';
import { type ScannedPassage, scan } from './scan/scan.ts';
import type { Finder, Found, Passage } from './types.ts';

/** A finder of all names in a compiled index. Costs nothing to make. */
export function createFinder(index: NameIndex): Finder {
  return {
    scan: (passages) => scan(index, passages),
    // Callers hold what `scan` gave them and look at nothing but its passage.
    resolve: (scanned, page) => resolve(index, scanned as readonly ScannedPassage[], page),
  };
}

/** What some passages that make up a page hold, found in one go. */
export function findIn(
  finder: Finder,
  passages: readonly Passage[],
  page: { lang?: string } = {},
): Found {
  return inOneGo(finder.resolve(finder.scan(passages), page));
}
