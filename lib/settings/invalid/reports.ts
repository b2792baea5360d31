import { asideOfKey, copiesOf, isRecord, textOf } from './aside.ts';
import { invalidIn, validityOf } from './validity.ts';

/** An invalid stored value, as it is reported to the reader. */
export interface InvalidReport {
  /** The key it was stored under. */
  key: string;
  value: unknown;
  /** Storage keys of its copy, and of the value itself if that is still there. */
  keys: readonly string[];
  /** Whether the reader has acknowledged it. */
  seen: boolean;
}

/** All invalid values: those set aside, and those that could not be copied yet. */
export function invalidReports(stored: Readonly<Record<string, unknown>>): InvalidReport[] {
  const kept = Object.entries(stored).flatMap(([at, record]): InvalidReport[] => {
    const key = asideOfKey(at);
    if (key === undefined || !isRecord(record)) return [];
    const stands =
      validityOf(key, stored[key]) === 'invalid' && textOf(stored[key]) === textOf(record.value);
    return [
      { key, value: record.value, keys: stands ? [at, key] : [at], seen: record.seen === true },
    ];
  });
  const known = new Set(kept.flatMap(({ keys }) => keys));
  const others = invalidIn(stored, 0)
    .filter(({ key }) => !known.has(key))
    .map(({ key, value }) => ({ key, value, keys: [key], seen: false }));
  return [...kept, ...others];
}

/** The entries to store so that all of them count as acknowledged. */
export function acknowledgements(
  stored: Readonly<Record<string, unknown>>,
  now: number,
): Record<string, unknown> {
  const records = { ...stored, ...copiesOf(invalidIn(stored, now), stored) };
  return Object.fromEntries(
    Object.entries(records)
      .filter(([key, record]) => asideOfKey(key) !== undefined && isRecord(record) && !record.seen)
      .map(([key, record]) => [key, { ...(record as object), seen: true }]),
  );
}
