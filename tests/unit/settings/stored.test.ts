import { describe, expect, test } from 'vitest';
import { activityFrom } from '../../../lib/settings/activity.ts';
import { mutedBy, muteKey } from '../../../lib/settings/keys/mute.ts';
import { pauseEnd, UNTIL_TURNED_ON } from '../../../lib/settings/keys/pause.ts';
import { preferencesFrom } from '../../../lib/settings/keys/preferences.ts';

const NOW = 1_000_000;

describe('a pause', () => {
  test.each([
    ['none stored', undefined, undefined],
    ['still running', NOW + 1, NOW + 1],
    ['just over', NOW, undefined],
    ['until turned on', UNTIL_TURNED_ON, Number.POSITIVE_INFINITY],
    ['a corrupt value is no pause', 'tomorrow', undefined],
    ['neither is no number', Number.NaN, undefined],
  ])('%s', (_, stored, end) => expect(pauseEnd(stored, NOW)).toBe(end));
});

describe('activity on a site', () => {
  test.each([
    ['on', {}, { state: 'on', decidedBy: undefined }],
    [
      'paused everywhere',
      { pause: NOW + 5 },
      { state: 'paused', decidedBy: undefined, until: NOW + 5 },
    ],
    [
      'off outlasts a pause',
      { pause: -1, 'site:a.example': 'off' },
      { state: 'off', decidedBy: 'a.example' },
    ],
  ])('%s', (_, stored, expected) =>
    expect(activityFrom('a.example', stored, NOW)).toEqual({ site: 'a.example', ...expected }),
  );
});

test('a muted topic’s key tells site, story and topic again', () => {
  expect(mutedBy(muteKey('a.example', 'tale', 'someone'))).toEqual({
    site: 'a.example',
    story: 'tale',
    topic: 'someone',
  });
  expect(mutedBy('mute:a.example')).toBeUndefined();
  expect(mutedBy('site:a.example')).toBeUndefined();
});

test('a preference that is not a known choice has its default', () => {
  expect(preferencesFrom({ 'pref:density': 'every' }).density).toBe('every');
  expect(preferencesFrom({ 'pref:density': 'all of them' }).density).toBe('section');
  expect(preferencesFrom({}).density).toBe('section');
});
