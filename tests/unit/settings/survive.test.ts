import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activityFrom } from '../../../lib/settings/activity.ts';
import { choicesFrom } from '../../../lib/settings/choices.ts';
import { asideOfKey, copiesOf, isRecord, textOf } from '../../../lib/settings/invalid/aside.ts';
import { acknowledgements, invalidReports } from '../../../lib/settings/invalid/reports.ts';
import { invalidIn, settingKeys, validityOf } from '../../../lib/settings/invalid/validity.ts';
import { isNewer } from '../../../lib/settings/keys/format.ts';
import { isPreference, PREFERENCE_NAMES } from '../../../lib/settings/keys/preferences.ts';
import { fuzz } from '../../rig/fuzz.ts';
import { junk, settings, site } from './any-stored.ts';

const NOW = 1_700_000_000_000;

describe('anything in storage', () => {
  test('gives usable settings', async () => {
    await fuzz(
      'settings: gives usable settings',
      fc.property(junk, site, (stored, at) => {
        const { preferences, muted, skipped } = choicesFrom(at, stored);
        for (const name of PREFERENCE_NAMES)
          expect(isPreference(name, preferences[name])).toBe(true);
        for (const entry of muted) expect(entry).toMatch(/^\S+\/\S+$/);
        for (const language of skipped) expect(typeof language).toBe('string');
        expect(['on', 'off', 'paused']).toContain(activityFrom(at, stored, NOW).state);
      }),
      100,
    );
  });

  test('is understood, set aside with its very value, or left as it is: nothing is lost', async () => {
    await fuzz(
      'settings: is understood, set aside with its very value, or left as it is: nothing is lost',
      fc.property(junk, (stored) => {
        const copies = copiesOf(invalidIn(stored, NOW), stored);
        const after: Record<string, unknown> = { ...stored, ...copies };
        for (const [key, value] of Object.entries(stored)) {
          expect(after[key]).toBe(value);
          if (validityOf(key, value) !== 'invalid') continue;
          const kept = Object.entries(after).some(
            ([at, record]) =>
              asideOfKey(at) === key && isRecord(record) && textOf(record.value) === textOf(value),
          );
          expect(kept, `${key} is kept`).toBe(true);
        }
      }),
      100,
    );
  });

  test('is set aside once, however often it is looked at', async () => {
    await fuzz(
      'settings: is set aside once, however often it is looked at',
      fc.property(junk, (stored) => {
        const after = { ...stored, ...copiesOf(invalidIn(stored, NOW), stored) };
        expect(copiesOf(invalidIn(after, NOW + 1), after)).toEqual({});
      }),
      100,
    );
  });

  test('is reported until the reader has acknowledged it, and no longer', async () => {
    await fuzz(
      'settings: is reported until the reader has acknowledged it, and no longer',
      fc.property(junk, (stored) => {
        const reports = invalidReports(stored);
        for (const { key } of invalidIn(stored, NOW)) {
          expect(reports.map((report) => report.key)).toContain(key);
        }
        const noted = { ...stored, ...acknowledgements(stored, NOW) };
        expect(invalidReports(noted).filter(({ seen }) => !seen)).toEqual([]);
        expect(invalidReports(noted).length).toBe(reports.length);
      }),
      100,
    );
  });

  test('good settings are not reported', async () => {
    await fuzz(
      'settings: good settings trouble nobody',
      fc.property(settings, (stored) => {
        expect(invalidReports(stored)).toEqual([]);
        expect(settingKeys(stored).sort()).toEqual(Object.keys(stored).sort());
      }),
      100,
    );
  });
});

describe('one stored entry', () => {
  test.each([
    ['site:example.com', 'off', 'valid'],
    ['site:example.com', 'maybe', 'invalid'],
    ['site:www.example.com', 'off', 'invalid'],
    ['site:exa mple', 'off', 'invalid'],
    ['pause', -1, 'valid'],
    ['pause', 0, 'valid'],
    ['pause', 'tomorrow', 'invalid'],
    ['pause', Number.NaN, 'invalid'],
    ['mute:a.example tale someone', true, 'valid'],
    ['mute:a.example tale', true, 'invalid'],
    ['mute:a.example tale someone else', true, 'invalid'],
    ['skip:ko', true, 'valid'],
    ['skip:Korean', true, 'invalid'],
    ['pref:style', 'tint', 'valid'],
    ['pref:style', 'wavy', 'invalid'],
    ['pref:openAfter', 5, 'invalid'],
    ['pref:not-known-here', 5, 'unknown'],
    ['format', 2, 'valid'],
    ['format', 'two', 'invalid'],
    ['something else', 1, 'unknown'],
  ])('%s with %j is %s', (key, value, verdict) => expect(validityOf(key, value)).toBe(verdict));
});

test('what a later version has stored is recognised as such, and read as far as it is understood', () => {
  const stored = { format: 2, 'site:example.com': 'off', 'pref:style': 'wavy', 'tone:x': 1 };
  expect(isNewer(stored)).toBe(true);
  expect(isNewer({ format: 1 })).toBe(false);
  expect(isNewer({ format: '2' })).toBe(false);
  expect(activityFrom('example.com', stored, NOW).state).toBe('off');
  expect(choicesFrom('example.com', stored).preferences.style).toBe('dotted');
  expect(invalidReports(stored).map(({ key }) => key)).toEqual(['pref:style']);
});
