/**
 * The number of the layout that settings are stored and exported in. What is stored without a number is in the
 * first layout; a later one would write its number beside it.
 */
export const FORMAT = 1;

/** Storage key of the layout's number. */
export const FORMAT_KEY = 'format';

/** Whether a value can be a layout's number. */
export function isFormat(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1;
}

/** Whether a later version of Backstory has stored something here: what it has changed may not be understood. */
export function isNewer(stored: Readonly<Record<string, unknown>>): boolean {
  const format = stored[FORMAT_KEY];
  return isFormat(format) && format > FORMAT;
}
