const HALF_A_DAY = 12 * 3_600_000;
const HOUR = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });
const DAY_AND_HOUR = new Intl.DateTimeFormat(undefined, {
  dateStyle: 'medium',
  timeStyle: 'short',
});

/** A moment to come (ms since the epoch) by the reader's clock; with its day unless it is less than half a day from `now`. */
export function clockTime(moment: number, now: number): string {
  return (moment - now < HALF_A_DAY ? HOUR : DAY_AND_HOUR).format(moment);
}
