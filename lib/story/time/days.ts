import type { When } from '../types.ts';

const MS_PER_DAY = 86_400_000;

/** An ISO day as days since 1970-01-01; NaN for anything else. */
export function dayNumber(isoDay: string): number {
  return /^\d{4}-\d\d-\d\d$/.test(isoDay) ? Date.parse(`${isoDay}T00:00:00Z`) / MS_PER_DAY : NaN;
}

/**
 * The middle of a span of days, as days since 1970-01-01: where a date that is only roughly known
 * is drawn.
 */
export function middleOf(when: When): number {
  return (dayNumber(when.from) + dayNumber(when.to)) / 2;
}
