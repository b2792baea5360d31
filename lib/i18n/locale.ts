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
  return formats().number.format(n);
}

/** A time in ms as seconds, with their unit, as they are written in the reader's language. */
export function formatSeconds(ms: number): string {
  const unit = { style: 'unit', unit: 'second', unitDisplay: 'short' } as const;
  return new Intl.NumberFormat(locale(), unit).format(ms / 1000);
}

/** Things after each other, the last one joined by the language's "and". */
export function formatList(items: readonly string[]): string {
  return formats().list.format(items);
}

/** CLDR's plural category of a count, in the language of the catalogue. */
export function pluralCategory(n: number): Intl.LDMLPluralRule {
  return formats().plurals.select(n);
}

/** A day in the reader's language, by UTC. `day` is an ISO day; throws a RangeError on anything else. */
export function formatDay(day: string, options: Intl.DateTimeFormatOptions): string {
  return dayFormat(options).format(new Date(`${day}T00:00:00Z`));
}

/** The format of days, by UTC, in the reader's language. Made once for each set of options. */
export function dayFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const { days, locale: tag } = formats();
  const name = JSON.stringify(options);
  const format = days.get(name) ?? new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
  days.set(name, format);
  return format;
}

let made: ReturnType<typeof makeFormats> | undefined;

/** Formats are dear to make, and a card asks for dozens of them. */
function formats() {
  const wanted = locale();
  if (made?.locale !== wanted) made = makeFormats(wanted);
  return made;
}

function makeFormats(tag: string) {
  return {
    locale: tag,
    number: new Intl.NumberFormat(tag),
    list: new Intl.ListFormat(tag, { type: 'conjunction' }),
    plurals: new Intl.PluralRules(tag),
    /** By their options. */
    days: new Map<string, Intl.DateTimeFormat>(),
  };
}
