const LONG = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const HALF_A_DAY = 12 * 3_600_000;
const HOUR = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });
const DAY_AND_HOUR = new Intl.DateTimeFormat(undefined, {
  dateStyle: 'medium',
  timeStyle: 'short',
});

/** An ISO day for people, as the story's own dates are written: "13 September 2023". The text itself where it is no day. */
export function longDay(isoDay: string): string {
  const date = new Date(`${isoDay}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? isoDay : LONG.format(date);
}

/** A moment to come (ms since the epoch) by the reader's clock; with its day unless it is less than half a day from `now`. */
export function clockTime(moment: number, now: number): string {
  return (moment - now < HALF_A_DAY ? HOUR : DAY_AND_HOUR).format(moment);
}
