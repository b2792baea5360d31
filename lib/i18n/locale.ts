import { message } from './catalogue.ts';

/**
 * The language (BCP 47) that messages come in: that of the catalogue in use, which need not be the
 * browser's.
 */
export function language(): string {
  return message('language');
}

/** The writing direction of messages. */
export function direction(): 'ltr' | 'rtl' {
  return message('direction') === 'rtl' ? 'rtl' : 'ltr';
}

/**
 * The locale for dates and numbers: the browser's own if we have its language (so that an American
 * reads `September 13` and a Briton `13 September`), otherwise the catalogue's.
 */
export function locale(): string {
  const ours = language();
  const browsers = message('@@ui_locale').replaceAll('_', '-');
  return browsers.split('-')[0] === ours.split('-')[0] ? browsers : ours;
}

/** A number as written in the reader's language. */
export function formatNumber(n: number): string {
  return once('number', (tag) => new Intl.NumberFormat(tag)).format(n);
}

/** A duration in ms, written in seconds with their unit in the reader's language. */
export function formatSeconds(ms: number): string {
  const unit = { style: 'unit', unit: 'second', unitDisplay: 'short' } as const;
  return once('seconds', (tag) => new Intl.NumberFormat(tag, unit)).format(ms / 1000);
}

/** A list in words, its last item joined with the language's "and". */
export function formatList(items: readonly string[]): string {
  return once('list', (tag) => new Intl.ListFormat(tag, { type: 'conjunction' })).format(items);
}

/** The CLDR plural category of a count, in the language of the catalogue. */
export function pluralCategory(n: number): Intl.LDMLPluralRule {
  return once('plurals', (tag) => new Intl.PluralRules(tag)).select(n);
}

const IN_FULL = {
  day: { dateStyle: 'long' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const;

/** A format that writes days, months or years (UTC) in full in the reader's language. */
export function dateFormat(of: keyof typeof IN_FULL): Intl.DateTimeFormat {
  return once(of, (tag) => new Intl.DateTimeFormat(tag, { ...IN_FULL[of], timeZone: 'UTC' }));
}

const made = new Map<string, unknown>();

/**
 * Formatters are expensive to create, and a card needs dozens of formatted values: each is created
 * once per locale.
 */
function once<Format>(kind: string, make: (tag: string) => Format): Format {
  const tag = locale();
  const key = `${kind} ${tag}`;
  if (!made.has(key)) made.set(key, make(tag));
  return made.get(key) as Format;
}
