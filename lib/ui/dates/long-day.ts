import { dateFormat } from '../../i18n/locale.ts';

/**
 * An ISO day in full, in the reader's language: `13 September 2023`. Throws a RangeError on
 * anything else.
 */
export function longDay(isoDay: string): string {
  return dateFormat('day').format(new Date(`${isoDay}T00:00:00Z`));
}
