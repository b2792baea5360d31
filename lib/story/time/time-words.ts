/**
 * How a language writes months and past years, as patterns. Whether a word ends where a match does
 * is for the caller to check.
 */
export interface TimeWords {
  /** For each month, January first, the forms in which it occurs. */
  months: readonly (readonly string[])[];
  /** Words for this year, last year and so on. */
  yearsAgo: readonly string[];
}

const ENGLISH: TimeWords = {
  // "may" and "march" are words too, so months only count when capitalised.
  months: 'January February March April May June July August September October November December'
    .split(' ')
    .map((month) => [month]),
  yearsAgo: ['[Tt]his year', '[Ll]ast year'],
};

/** News does not count back further than this in years. */
const MOST_YEARS_AGO = 10;

/**
 * The words for times in a language (BCP 47), from the browser's own language data, since no list
 * of ours could have them all. English if the browser does not know the language. The first call
 * for a language other than English takes some milliseconds, so keep the result.
 */
export function timeWordsOf(lang: string): TimeWords {
  if (/^en\b/i.test(lang) || !isKnown(lang)) return ENGLISH;
  const relative = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
  return {
    months: monthsOf(lang),
    yearsAgo: Array.from({ length: MOST_YEARS_AGO + 1 }, (_, years) =>
      relative.format(-years, 'year').replace(/\s+/g, '\\s*'),
    ),
  };
}

function isKnown(lang: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0;
  } catch {
    return false;
  }
}

/**
 * A month by itself, after a day, in digits if that is usual, and, if they differ, in one more case
 * of a Slavic noun.
 */
function monthsOf(lang: string): string[][] {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
  const long = format({ month: 'long' });
  const short = format({ month: 'short' });
  const withDay = format({ day: 'numeric', month: 'long' });
  return Array.from({ length: 12 }, (_, index) => {
    const day = Date.UTC(2023, index, 13);
    const alone = long.format(day);
    const figures = short.format(day);
    const afterDay = withDay.formatToParts(day).find(({ type }) => type === 'month')?.value;
    const forms = new Set([alone]);
    if (/^\d/.test(figures)) forms.add(figures);
    if (afterDay && !/^\d/.test(afterDay) && afterDay !== alone) {
      forms.add(afterDay);
      if (/[\u0400-\u04ff]{4}/.test(afterDay)) forms.add(`${afterDay.slice(0, -1)}\\S`);
    }
    return [...forms];
  });
}
