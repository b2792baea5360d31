import { locale } from '../../i18n/locale.ts';

const HALF_A_DAY = 12 * 3_600_000;

/**
 * A future time (ms since the epoch) by the reader's clock; with its day unless it is less than
 * half a day from `now`.
 */
export function clockTime(moment: number, now: number): string {
  const soon = moment - now < HALF_A_DAY;
  return new Intl.DateTimeFormat(locale(), {
    ...(soon ? {} : { dateStyle: 'medium' }),
    timeStyle: 'short',
  }).format(moment);
}
