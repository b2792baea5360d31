import type { When } from '../types.ts';
import { timeWordsOf } from './time-words.ts';

/** In English, as statements are, whatever the language around them. */
const { months: MONTHS } = timeWordsOf('en');

/**
 * Whether a statement's own words give its time, so that a label beside them would only repeat it.
 * For a span, one end is enough. A day that is known exactly must be there to the day; an
 * approximate one, to the month.
 */
export function saysWhen(text: string, when: When): boolean {
  return when.edtf.split('/').some((end) => {
    const words = wordsOf(end);
    return (
      words !== undefined && new RegExp(`(?<![\\p{L}\\p{N}])${words}(?!\\p{N})`, 'u').test(text)
    );
  });
}

/**
 * A day, month or year as a statement would write it; undefined for a season, a decade or an open
 * end.
 */
function wordsOf(end: string): string | undefined {
  const [, year, number, day, hedge] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?%]?)$/.exec(end) ?? [];
  if (!year || !number) return year;
  const [month] = MONTHS[Number(number) - 1] ?? [];
  if (!month) return undefined;
  return day && !hedge ? `${Number(day)} ${month} ${year}` : `${month} ${year}`;
}
