import { describe, expect, test } from 'vitest';
import { eraOfDay, factsByEra } from '../../../lib/story/timeline/by-era.ts';
import type { When } from '../../../lib/story/types.ts';
import { BRIDGE } from '../../fixtures/popup-story.ts';
import { evidence, fact, on, when } from '../../fixtures/popup-story-parts.ts';

const said = (source: string, time?: When) => ({
  ...fact('one', ['bridge'], 'Something.', [evidence(source, 'reported', 1)]),
  ...(time && { when: time }),
});
const eraOf = (source: string, time?: When) =>
  factsByEra(BRIDGE, [said(source, time)]).map(({ era }) => era.id);

describe('a statement belongs to the era', () => {
  test.each([
    [
      'of its own time',
      'explainer',
      when('1968', '1968-01-01', '1968-12-31', 'year', '1968'),
      'building',
    ],
    ['of its own day', 'explainer', on('2023-09-04', '4 September 2023'), 'closure'],
    ['between two eras: the earlier', 'column', on('2024-01-01', '1 January 2024'), 'closure'],
    ['before everything: the first', 'column', on('1900-01-01', '1900'), 'building'],
    ['when it was made, if it has no time', 'explainer', undefined, 'vote'],
    [
      'when it was made, if it holds for a while',
      'column',
      when('1951/2024', '1951-01-01', '2024-12-31', 'span', '1951–2024'),
      'closure',
    ],
  ])('%s', (_, source, time, era) => {
    expect(eraOf(source, time)).toEqual([era]);
  });

  test('in which it was first made, if several say it', () => {
    const both = fact('two', ['bridge'], 'Something.', [
      evidence('explainer', 'reported', 1),
      evidence('column', 'reported', 2),
    ]);
    expect(factsByEra(BRIDGE, [both]).map(({ era }) => era.id)).toEqual(['closure']);
  });
});

test('no statement is lost or told twice, and eras stand oldest first without empty ones', () => {
  const facts = [...BRIDGE.facts, said('explainer'), said('column', on('1951-06-01', '1951'))];
  const eras = factsByEra(BRIDGE, facts);
  expect(eras.map(({ era }) => era.id)).toEqual(['building', 'closure', 'vote']);
  expect(eras.flatMap((era) => era.facts)).toHaveLength(facts.length);
  expect(new Set(eras.flatMap((era) => era.facts))).toEqual(new Set(facts));
});

test('a day has the place of the last era begun', () => {
  expect(
    ['1900-01-01', '1980-01-01', '2023-09-10', '2030-01-01'].map((day) => eraOfDay(BRIDGE, day)),
  ).toEqual([0, 0, 2, 3]);
});
