const LONG = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** An ISO day in full: `13 September 2023`. Throws a RangeError on anything else. */
export function longDay(isoDay: string): string {
  return LONG.format(new Date(`${isoDay}T00:00:00Z`));
}
