import fc from 'fast-check';
import { asideKey } from '../../../lib/settings/invalid/aside.ts';
import { skipKey } from '../../../lib/settings/keys/language.ts';
import { muteKey } from '../../../lib/settings/keys/mute.ts';
import {
  CHOICES,
  DELAYS,
  type PreferenceName,
  preferenceKey,
} from '../../../lib/settings/keys/preferences.ts';
import { siteKey } from '../../../lib/settings/keys/site.ts';

type Entry = [key: string, value: unknown];

export const site = fc.constantFrom(
  'example.com',
  'news.example.com',
  'example.co.uk',
  'localhost',
  '192.0.2.1',
  '[::1]',
  'constructor',
  '__proto__',
  'xn--bcher-kva.example',
);
const id = fc.constantFrom('a-tale', 'someone', 'somewhere-else');
const language = fc.constantFrom('en', 'ko', 'ru', 'fil');
const preference: fc.Arbitrary<Entry> = fc.oneof(
  ...(['density', 'style', 'theme'] as const).map((name) =>
    fc.constantFrom(...CHOICES[name]).map((value): Entry => [preferenceKey(name), value]),
  ),
  ...(['openAfter', 'closeAfter'] as const).map((name) =>
    fc
      .integer({ min: DELAYS[name].least, max: DELAYS[name].most })
      .map((value): Entry => [preferenceKey(name), value]),
  ),
);

const setting: fc.Arbitrary<Entry> = fc.oneof(
  fc.tuple(site.map(siteKey), fc.constantFrom('on', 'off')),
  fc.tuple(site, id, id).map(([at, story, topic]): Entry => [muteKey(at, story, topic), true]),
  language.map((tag): Entry => [skipKey(tag), true]),
  preference,
);

/** What can be stored if nothing has gone wrong, including a pause and values set aside. */
export const settings = fc
  .array(setting)
  .map((entries): Record<string, unknown> => Object.fromEntries(entries));

const name = fc.oneof(
  site.map(siteKey),
  fc.constantFrom('pause', 'format', 'site:', 'site:www.example.com', 'site:a/b', 'site:a b'),
  fc.constantFrom('mute:', 'mute:a', 'mute:a b c', 'mute:a b c d', 'skip:', 'skip:EN', 'skip:en'),
  fc
    .constantFrom<PreferenceName[]>('density', 'style', 'theme', 'openAfter', 'closeAfter')
    .map(preferenceKey),
  fc.constantFrom('pref:unheard-of', 'aside:0:pause', 'aside:x', asideKey('site:example.com', 0)),
  fc.string(),
);

/** Whatever can be found in storage, however it got there: good settings among junk. */
export const junk = fc
  .tuple(
    settings,
    fc.dictionary(name, fc.oneof(fc.jsonValue(), fc.anything()), { noNullPrototype: true }),
  )
  .map(([good, bad]): Record<string, unknown> => ({ ...good, ...bad }));
