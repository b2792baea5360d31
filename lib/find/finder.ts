import { inOneGo } from './in-one-go.ts';
import type { NameIndex } from './name-index.ts';
import { resolve } from './resolve.ts';
import { type ScannedPassage, scan } from './scan/scan.ts';
import type { Finder, Found, Passage } from './types.ts';

/** A finder for all names in a compiled index. Costs nothing to make. */
export function createFinder(index: NameIndex): Finder {
  return {
    scan: (passages) => scan(index, passages),
    // Callers keep what `scan` returned, and look only at its passage.
    resolve: (scanned, page) => resolve(index, scanned as readonly ScannedPassage[], page),
  };
}

/** Everything found in the passages of a page, without yielding. */
export function findIn(
  finder: Finder,
  passages: readonly Passage[],
  page: { lang?: string } = {},
): Found {
  return inOneGo(finder.resolve(finder.scan(passages), page));
}
