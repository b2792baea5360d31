import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Problems } from '../problems.ts';
import type { Found } from './locate.ts';

/**
 * The lock file that lets a story be built without its documents: the digest of each source's
 * document, and the place found for each locator. Written by a tool, never by hand.
 */
export const PLACES_FILE = 'places.json';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const PlacesSchema = v.record(
  v.string(),
  v.strictObject({
    document: v.string(),
    places: v.record(
      v.string(),
      v.strictObject({
        place: v.strictObject({ start: count, end: count, paragraph: count, sentence: count }),
        sha256: v.string(),
      }),
    ),
  }),
);

/** By source id, then by locator. */
export type Places = Record<string, { document: string; places: Record<string, Found> }>;

/**
 * Reads a story's lock file; empty if there is none yet, or if it is not valid, which is then
 * reported.
 */
export function readPlaces(folder: string, shown: string, problems: Problems): Places {
  let text: string;
  try {
    text = readFileSync(join(folder, PLACES_FILE), 'utf8');
  } catch {
    return {};
  }
  try {
    return v.parse(PlacesSchema, JSON.parse(text));
  } catch {
    const says =
      'this is not a lock file of places. Delete it and have it rewritten (--documents DIR --write).';
    problems.add({ file: `${shown}/${PLACES_FILE}`, line: 1 }, says);
    return {};
  }
}

/** Writes the lock file, in an order that keeps the differences between versions small. */
export function writePlaces(folder: string, places: Places): void {
  const inOrder = <T>(record: Record<string, T>, by: (value: T, key: string) => number | string) =>
    Object.fromEntries(
      Object.entries(record).sort(([a, x], [b, y]) =>
        by(x, a) < by(y, b) ? -1 : by(x, a) > by(y, b) ? 1 : a < b ? -1 : 1,
      ),
    );
  const sorted = inOrder(places, (_, source) => source);
  for (const source of Object.values(sorted))
    source.places = inOrder(source.places, ({ place }) => place.start);
  writeFileSync(join(folder, PLACES_FILE), `${JSON.stringify(sorted, null, 2)}\n`);
}
