import type { When } from './types.ts';

/** A year, or a month of a year that may be unknown, as a sentence names it. */
interface NamedTime {
  year?: number;
  /** 1 to 12. */
  month?: number;
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

// "may" and "march" are words too: months are only taken with their capital.
const MONTH = new RegExp(
  `\\b(${MONTHS.join('|')})\\b(?:\\s+\\d{1,2}\\b,?)?(?:\\s+((?:1[89]|20)\\d\\d)\\b)?`,
  'gu',
);
const YEAR = /\b(?:1[89]|20)\d\d\b/gu;
const RELATIVE = /\b(?:(last|this) year|(\p{L}+|\d{1,2}) years? (?:ago|earlier))\b/giu;

/**
 * The years and months a sentence names. `published`, the article's ISO day, makes years of
 * "last year" and "four years ago"; without it they are passed over.
 */
export function namedTimes(text: string, published?: string): NamedTime[] {
  const months = [...text.matchAll(MONTH)].map(([, name = '', year]) => ({
    month: MONTHS.indexOf(name) + 1,
    ...(year && { year: Number(year) }),
  }));
  const years = [...text.replace(MONTH, ' ').matchAll(YEAR)].map(([year]) => Number(year));
  const relative = published ? relativeYears(text, Number(published.slice(0, 4))) : [];
  return [...months, ...[...years, ...relative].map((year) => ({ year }))];
}

function relativeYears(text: string, now: number): number[] {
  return [...text.matchAll(RELATIVE)].flatMap(([, word, count = '']) => {
    if (word) return [word.toLowerCase() === 'last' ? now - 1 : now];
    const ago = Number(count) || NUMBERS.indexOf(count.toLowerCase());
    return ago > 0 ? [now - ago] : [];
  });
}

/** How well a time fits what a sentence names: 1 for the very month or year, less for one among many or a month alone. */
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
