import { message } from './catalogue.ts';
import { direction, formatNumber, pluralCategory } from './locale.ts';
import type { Messages } from './messages.ts';

/** Name of a message: its path in `locales/*.yml`. */
export type MessageKey = keyof Messages;

/** Name of a message with a form for each plural category. */
export type PluralKey = {
  [Key in MessageKey]: Key extends `${infer Stem}.other` ? Stem : never;
}[MessageKey];

/** What a message's placeholders may be filled with. */
type Value = string | number;

/** The values a message asks for; none if it has no placeholder. */
type ValuesOf<Names extends string> = [Names] extends [never]
  ? []
  : [values: Readonly<Record<Names, Value>>];

/** The placeholders of a plural message that the count does not fill. */
type PluralNames<Key extends PluralKey> = Exclude<Messages[`${Key}.other`], 'n'>;

/** A message in the language of the browser's interface, or in English where we don't speak that; numbers are set as there is usual. */
export function t<Key extends MessageKey>(key: Key, ...[values]: ValuesOf<Messages[Key]>): string {
  return values ? message(nameOf(key), set(values)) : message(nameOf(key));
}

/** A message that goes with a count: the form for the count is taken, and the count itself is its `{n}`. */
export function plural<Key extends PluralKey>(
  key: Key,
  n: number,
  ...[values]: ValuesOf<PluralNames<Key>>
): string {
  const name = nameOf(`${key}.${pluralCategory(n)}`);
  return message(name, set({ ...values, n }));
}

/** A message as it is written, its placeholders unfilled: for those that stand for elements. */
export function template(key: MessageKey): string {
  return message(nameOf(key));
}

/** Our ids have hyphens, which browsers allow in no message's name; the catalogues have underscores there. */
function nameOf(key: string): string {
  return key.replaceAll('-', '_');
}

/** Numbers as they are written in the language; other words set off from a sentence that runs from right to left (U+2068, U+2069). */
function set(values: Readonly<Record<string, Value>>): Record<string, string> {
  const isolated = direction() === 'rtl';
  const words = (value: Value) => {
    if (typeof value === 'number') return formatNumber(value);
    return isolated ? `\u2068${value}\u2069` : value;
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, words(value)]));
}
