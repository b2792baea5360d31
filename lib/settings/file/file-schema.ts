import * as v from 'valibot';
import { FORMAT } from '../keys/format.ts';
import { isLanguage } from '../keys/language.ts';
import { isPreference, PREFERENCE_NAMES, type PreferenceName } from '../keys/preferences.ts';
import { isSite } from '../keys/site.ts';
import { FILE_KIND } from './export.ts';

/** What can be wrong at a place in a file. */
export type FileFault =
  | 'not-a-list'
  | 'not-a-group'
  | 'missing'
  | 'unknown'
  | 'site'
  | 'switch'
  | 'id'
  | 'language'
  | 'moment'
  | PreferenceName;

const fault = (name: FileFault) => name;

const site = v.custom<string>((text) => typeof text === 'string' && isSite(text), fault('site'));
const id = v.pipe(v.string(fault('id')), v.regex(/^[a-z0-9-]{1,80}$/, fault('id')));
const language = v.custom<string>(
  (text) => typeof text === 'string' && isLanguage(text),
  fault('language'),
);

const list = <Item extends v.GenericSchema>(item: Item) => v.array(item, fault('not-a-list'));
const isGroup = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const group = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(
    v.custom<object>(isGroup, fault('not-a-group')),
    v.strictObject(entries, ({ expected }) => fault(expected === 'never' ? 'unknown' : 'missing')),
  );

const preferences = Object.fromEntries(
  PREFERENCE_NAMES.map((name) => [
    name,
    v.optional(v.custom<unknown>((value) => isPreference(name, value), fault(name))),
  ]),
);

/** A file of the current format. The message of each issue is a `FileFault`. */
export const FILE = group({
  kind: v.literal(FILE_KIND),
  format: v.literal(FORMAT),
  version: v.optional(v.string()),
  sites: list(group({ site, switch: v.picklist(['on', 'off'], fault('switch')) })),
  muted: list(group({ site, story: id, topic: id })),
  preferences: group(preferences),
  leftAlone: list(language),
  setAside: v.optional(
    list(
      group({ key: v.string(fault('id')), value: v.unknown(), when: v.number(fault('moment')) }),
    ),
    [],
  ),
});
