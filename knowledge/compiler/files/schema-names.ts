import * as v from 'valibot';
import { id, keyed, list, NAME_USES, nameOr, oneOf, text } from './fields.ts';

/*
 * The files in a story's `names/` folder, one schema each; `lib/story/names.ts` says what they are
 * for.
 */

const BY_TOPIC = 'expected topics here. Write topic-id: and what goes with it.';
const byTopic = <const S extends v.GenericSchema>(of: S) =>
  v.pipe(
    v.custom<object>((input) => typeof input === 'object' && !Array.isArray(input), BY_TOPIC),
    v.record(id, of),
  );
const byLanguage = v.record(
  v.pipe(
    v.string(),
    v.regex(/^(?:any|[a-z]{2,3})$/, 'this is not a language. Write its code, or any.'),
  ),
  list(text),
);

const LocalName = nameOr({
  name: text,
  use: v.optional(oneOf([...NAME_USES, 'hint']), 'full'),
  before: v.optional(list(text)),
});

const year = v.pipe(
  v.number('expected a year, as a number.'),
  v.integer('expected a year, as a number.'),
);

const TWO_AGES = 'expected two ages in full years, such as [25, 60].';
const age = v.pipe(v.number(TWO_AGES), v.integer(TWO_AGES));
const ages = v.pipe(
  v.strictTuple([age, age], TWO_AGES),
  v.check(([least, most]) => least <= most, 'expected the younger age first.'),
);

export const LanguageNames = byTopic(list(LocalName));
export const LongerNames = byLanguage;
export const People = byTopic(
  keyed({
    home: v.optional(list(id)),
    titles: v.optional(byLanguage),
    others: v.optional(list(text)),
    from: v.optional(year),
    until: v.optional(year),
    ages: v.optional(ages),
  }),
);
export const Sides = list(
  keyed({ topics: list(id), alone: v.optional(id), also: v.optional(list(id)) }),
);
export const Regions = list(text);
