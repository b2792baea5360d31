import type { When } from './types.ts';

/** Any day of a span that a sentence names: a year, or a month of a year that may be unknown. */
interface NamedTime {
  year?: number;
  /** 1 to 12. */
  month?: number;
}

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

// "may" and "march" are words too: months are only taken with their capital.
const MONTH = new RegExp(
  `\\b(${MONTHS.map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`).join('|')})\\b(?:\\s+\\d{1,2}\\b,?)?(?:\\s+((?:1[89]|20)\\d\\d))?`,
  'gu',
);
const YEAR = /\b(?:1[89]|20)\d\d\b/gu;

/** Years and months a sentence names in so many words. */
export function namedTimes(text: string): NamedTime[] {
  const months = [...text.matchAll(MONTH)].map(([, name = '', year]) => ({
    month: MONTHS.indexOf(name.toLowerCase()) + 1,
    ...(year && { year: Number(year) }),
  }));
  const rest = text.replace(MONTH, ' ');
  return [...months, ...[...rest.matchAll(YEAR)].map(([year]) => ({ year: Number(year) }))];
}

/** How well a time fits what a sentence names: 1 for the very month, less for its year or the month alone. */
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
  const months = when.precision === 'day' || when.precision === 'month';
  if (!months || Number(when.from.slice(5, 7)) !== month) return 0;
  return inYear ? 1 : 0.5;
}
