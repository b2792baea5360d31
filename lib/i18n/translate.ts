import { message } from './catalogue.ts';
import { direction, formatNumber, pluralCategory } from './locale.ts';
import type { Messages } from './messages.ts';

/** Name of a message: its path in `locales/*.yml`. */
export type MessageKey = keyof Messages;

/** Name of a message that has a form for each plural category. */
export type PluralKey = {
  [Key in MessageKey]: Key extends `${infer Stem}.other` ? Stem : never;
}[MessageKey];

/** What a placeholder can be filled with. */
type Value = string | number;

/** The values a message needs; none if it has no placeholders. */
type ValuesOf<Names extends string> = [Names] extends [never]
  ? []
  : [values: Readonly<Record<Names, Value>>];

/** The placeholders of a plural message, other than the count. */
type PluralNames<Key extends PluralKey> = Exclude<Messages[`${Key}.other`], 'n'>;

/**
 * A message in the language of the browser's interface, or in English if we don't have that
 * language. Numbers are formatted for the locale.
 */
export function t<Key extends MessageKey>(key: Key, ...[values]: ValuesOf<Messages[Key]>): string {
  return values ? message(nameOf(key), set(values)) : message(nameOf(key));
}

/** A message about a count: the form for that count is chosen, and the count itself fills `{n}`. */
export function plural<Key extends PluralKey>(
  key: Key,
  n: number,
  ...[values]: ValuesOf<PluralNames<Key>>
): string {
  const name = nameOf(`${key}.${pluralCategory(n)}`);
  return message(name, set({ ...values, n }));
}

/**
 * A message with its placeholders left unfilled, for those that elements will take the place of.
 */
export function template(key: MessageKey): string {
  return message(nameOf(key));
}

/**
 * Our ids have hyphens, which browsers do not allow in message names; the catalogues have
 * underscores instead.
 */
function nameOf(key: string): string {
  return key.replaceAll('-', '_');
}

/**
 * Numbers are formatted for the locale; text is isolated (U+2068, U+2069) where the sentence runs
 * from right to left.
 */
function set(values: Readonly<Record<string, Value>>): Record<string, string> {
  const isolated = direction() === 'rtl';
  const words = (value: Value) => {
    if (typeof value === 'number') return formatNumber(value);
    return isolated ? `\u2068${value}\u2069` : value;
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, words(value)]));
}
