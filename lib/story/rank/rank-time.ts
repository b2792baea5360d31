import type { NamedTime } from '../time/named-times.ts';
import type { When } from '../types.ts';

/**
 * How well a time fits what a sentence names: 1 for the very month or year, less for one among many
 * or for a month alone.
 */
export function timeFit(when: When | undefined, named: readonly NamedTime[]): number {
  if (!when) return 0;
  return Math.max(0, ...named.map((time) => fitOne(when, time)));
}

function fitOne(when: When, { year, month }: NamedTime): number {
  const [first, last] = [Number(when.from.slice(0, 4)), Number(when.to.slice(0, 4))];
  const inYear = year !== undefined && first <= year && year <= last;
  if (year !== undefined && !inYear) return 0;
  // A span of many years fits any year in it, but says little about that year.
  if (month === undefined) return 1 / (1 + last - first);
  const isShort = when.precision === 'day' || when.precision === 'month';
  if (!isShort || Number(when.from.slice(5, 7)) !== month) return 0;
  return inYear ? 1 : 0.5;
}

/** How far apart an event and an article about it are at most, in ms. */
const A_MONTH = 31 * 86_400_000;

/**
 * Whether something happened, or began, about when an article was published; false if either is not
 * known.
 */
export function isTimely(when: When | undefined, published = ''): boolean {
  return Math.abs(Date.parse(when?.from ?? '') - Date.parse(published)) <= A_MONTH;
}
