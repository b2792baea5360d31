import { message } from './catalogue.ts';

/** Language of what is answered: that of the catalogue in use, not of a browser we have no catalogue for. BCP 47. */
export function language(): string {
  return message('language');
}

/** Writing direction of what is answered. */
export function direction(): 'ltr' | 'rtl' {
  return message('direction') === 'rtl' ? 'rtl' : 'ltr';
}

/**
 * The locale that dates and numbers are set by: the browser's own where we speak its language (so that
 * an American reads `September 13` and a Briton `13 September`), else the catalogue's.
 */
export function locale(): string {
  const ours = language();
  const browsers = message('@@ui_locale').replaceAll('_', '-');
  return browsers.split('-')[0] === ours.split('-')[0] ? browsers : ours;
}

/** A number as it is written in the reader's language. */
export function formatNumber(n: number): string {
  return once('number', (tag) => new Intl.NumberFormat(tag)).format(n);
}

/** A time in ms as seconds, with their unit, as they are written in the reader's language. */
export function formatSeconds(ms: number): string {
  const unit = { style: 'unit', unit: 'second', unitDisplay: 'short' } as const;
  return once('seconds', (tag) => new Intl.NumberFormat(tag, unit)).format(ms / 1000);
}

/** Things after each other, the last one joined by the language's "and". */
export function formatList(items: readonly string[]): string {
  return once('list', (tag) => new Intl.ListFormat(tag, { type: 'conjunction' })).format(items);
}

/** CLDR's plural category of a count, in the language of the catalogue. */
export function pluralCategory(n: number): Intl.LDMLPluralRule {
  return once('plurals', (tag) => new Intl.PluralRules(tag)).select(n);
}

const IN_FULL = {
  day: { dateStyle: 'long' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const;

/** How days, months or years, by UTC, are written in full in the reader's language. */
export function dateFormat(of: keyof typeof IN_FULL): Intl.DateTimeFormat {
  return once(of, (tag) => new Intl.DateTimeFormat(tag, { ...IN_FULL[of], timeZone: 'UTC' }));
}

const made = new Map<string, unknown>();

/** Formats are dear to make, and a card asks for dozens of them: each is made once for a locale. */
function once<Format>(kind: string, make: (tag: string) => Format): Format {
  const tag = locale();
  const key = `${kind} ${tag}`;
  if (!made.has(key)) made.set(key, make(tag));
  return made.get(key) as Format;
}
