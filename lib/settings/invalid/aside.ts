/**
 * An invalid value that is stored under one of our keys is set aside: it is copied to a key of its
 * own before the reader's next choice overwrites it. The value itself is left in place, because a
 * later version may understand it. So nothing is ever removed here, and nothing can be lost between
 * two steps.
 */

/** A copy of an invalid value. */
export interface AsideRecord {
  value: unknown;
  /** When it was found, ms since the epoch. */
  when: number;
  /** Present once the reader has acknowledged it. */
  seen?: true;
}

const PREFIX = 'aside:';

/** The storage key of the `n`th value set aside from a key. */
export function asideKey(key: string, n: number): string {
  return `${PREFIX}${n}:${key}`;
}

/** The key that a copy was taken from, or undefined if the storage key is not that of a copy. */
export function asideOfKey(key: string): string | undefined {
  return /^aside:\d+:(.*)$/s.exec(key)?.[1];
}

/** Whether a stored value has the form of our copies. */
export function isRecord(value: unknown): value is AsideRecord {
  if (typeof value !== 'object' || value === null || !('value' in value)) return false;
  const { when, seen } = value as { when?: unknown; seen?: unknown };
  return Number.isFinite(when) && (seen === undefined || seen === true);
}

/** A value as text, for showing and comparing. Never throws. */
export function textOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

/** A value to set aside, the key it was stored under, and when it was found (ms since the epoch). */
export interface InvalidEntry {
  key: string;
  value: unknown;
  when: number;
}

/**
 * The copies to store, by key, so that each of these values is kept; none if all of them already
 * are.
 */
export function copiesOf(
  entries: readonly InvalidEntry[],
  stored: Readonly<Record<string, unknown>>,
): Record<string, AsideRecord> {
  const copies: Record<string, AsideRecord> = {};
  for (const { key, value, when } of entries) {
    const kept: Readonly<Record<string, unknown>> = { ...stored, ...copies };
    let n = 0;
    while (Object.hasOwn(kept, asideKey(key, n)) && !isCopyOf(value, kept[asideKey(key, n)])) n++;
    const at = asideKey(key, n);
    if (!Object.hasOwn(kept, at)) copies[at] = { value, when };
  }
  return copies;
}

function isCopyOf(value: unknown, record: unknown): boolean {
  return isRecord(record) && textOf(record.value) === textOf(value);
}
