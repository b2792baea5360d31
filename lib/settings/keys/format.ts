/**
 * The number of the format in which settings are stored and exported. Stored settings without a
 * number are in format 1; a later format would store its number beside them.
 */
export const FORMAT = 1;

/** Storage key of the format number. */
export const FORMAT_KEY = 'format';

/** Whether a value can be a format number. */
export function isFormat(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1;
}

/**
 * Whether a later version of Backstory has stored settings here, which this one may not understand.
 */
export function isNewer(stored: Readonly<Record<string, unknown>>): boolean {
  const format = stored[FORMAT_KEY];
  return isFormat(format) && format > FORMAT;
}
