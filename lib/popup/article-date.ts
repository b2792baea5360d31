const LONG = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
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

/** A moment (ms since the epoch) by the reader's clock; with its day unless that is the day of `now`. */
export function clockTime(moment: number, now: number): string {
  const sameDay = new Date(moment).toDateString() === new Date(now).toDateString();
  return (sameDay ? HOUR : DAY_AND_HOUR).format(moment);
}
