import { describe, expect, test } from 'vitest';
import { attributionLine, attributionLines } from '../../../lib/story/evidence/attribution.ts';
import { citations } from '../../../lib/story/evidence/citation.ts';
import { deepLink, locatorWords, wordsLine } from '../../../lib/story/evidence/locator.ts';
import { firmestFirst, footing, weakestFirst } from '../../../lib/story/evidence/standing.ts';
import type { Standing } from '../../../lib/story/types.ts';
import { evidence, fact, LUNE, when } from '../../fixtures/story.ts';

const gazette = LUNE.sources[0] as (typeof LUNE.sources)[number];

describe('each standing is put in plain words', () => {
  test.each<[Standing, string]>([
    ['reported', 'Stated in River Gazette analysis, 14 May 2022'],
    ['said', 'Said by A, in River Gazette analysis, 14 May 2022'],
    ['accused', 'Accusation by A, in River Gazette analysis, 14 May 2022'],
    ['denied', 'Denial by A, in River Gazette analysis, 14 May 2022'],
    ['announced', 'Announced by A, in River Gazette analysis, 14 May 2022'],
    ['analysis', 'Analysis by A, in River Gazette analysis, 14 May 2022'],
    ['opinion', 'Opinion of A, in River Gazette analysis, 14 May 2022'],
    ['forecast', 'Forecast by A, in River Gazette analysis, 14 May 2022'],
  ])('%s', (standing, line) => {
    const by = standing === 'reported' ? {} : { by: 'A' };
    expect(attributionLine(evidence({ standing, ...by }), gazette)).toBe(line);
  });

  test('a report by somebody named', () => {
    expect(attributionLine(evidence({ by: 'A' }), gazette)).toBe(
      'Reported by A, in River Gazette analysis, 14 May 2022',
    );
  });

  test('the source’s own author after the source', () => {
    const own = evidence({ standing: 'opinion', by: 'its author' });
    expect(attributionLine(own, gazette)).toBe(
      'Opinion in River Gazette analysis, by its author, 14 May 2022',
    );
  });

  test('with the day it was said, unless it was written that day', () => {
    const piece = evidence({ standing: 'said', by: 'A', said: when('2022-05-01', '1 May 2022') });
    expect(attributionLine(piece, gazette)).toBe(
      'Said by A (1 May 2022), in River Gazette analysis, 14 May 2022',
    );
    const same = { ...piece, said: gazette.written };
    expect(attributionLine(same, gazette)).not.toContain('(');
  });
});

describe('the weakest standing', () => {
  const pieces = (['reported', 'opinion', 'said'] as const).map((standing) =>
    evidence({ standing }),
  );

  test('comes first, and none is lost', () => {
    expect(weakestFirst(pieces).map(({ standing }) => standing)).toEqual([
      'opinion',
      'said',
      'reported',
    ]);
  });

  test('keeps two speakers apart, in the order they came', () => {
    const two = [evidence({ standing: 'said', by: 'A' }), evidence({ standing: 'said', by: 'B' })];
    expect(weakestFirst(two)).toEqual(two);
  });

  test.each<[Standing[], string]>([
    [['reported'], 'stated'],
    [['reported', 'said'], 'claimed'],
    [['denied'], 'claimed'],
    [['announced', 'reported'], 'claimed'],
    [['analysis'], 'judged'],
    [['reported', 'forecast'], 'judged'],
  ])('of %s makes it %s', (standings, expected) => {
    expect(footing(standings.map((standing) => evidence({ standing })))).toBe(expected);
  });
});

describe('a line of attribution', () => {
  const said = (over: object) => evidence({ standing: 'said', by: 'A', ...over });

  test('stands for all that one speaker says in one source', () => {
    const pieces = [said({ at: 'one' }), said({ at: 'two' })];
    expect(attributionLines(pieces)).toEqual([pieces]);
  });

  test.each([
    ['two speakers', said({ by: 'B' })],
    ['two sources', said({ source: 'column' })],
    ['two standings', said({ standing: 'denied' })],
    ['two days', said({ said: when('2022-05-02', '2 May 2022') })],
  ])('never for %s', (_, other) => {
    expect(attributionLines([said({}), other])).toHaveLength(2);
  });
});

describe('a locator', () => {
  test('says where its passage begins and ends', () => {
    expect(locatorWords('first words…last words')).toEqual({
      begins: 'first words',
      ends: 'last words',
    });
    expect(wordsLine('first words…last words')).toBe('begins “first words”, ends “last words”');
  });

  test('may be one phrase', () => {
    expect(wordsLine('the only one')).toBe('reads “the only one”');
  });

  test('leads into an article, with all that has a meaning there escaped', () => {
    expect(deepLink('https://a.example/x', 'well-known, he…said & left')).toBe(
      'https://a.example/x#:~:text=well%2Dknown%2C%20he,said%20%26%20left',
    );
    expect(deepLink('https://a.example/x#part', 'one')).toBe('https://a.example/x#part:~:text=one');
  });
});

test('a citation leaves out evidence of a source that is not there', () => {
  const stray = fact('x', 'X.', { evidence: [evidence({ source: 'nowhere' })] });
  expect(citations([stray], LUNE)).toBe('X.');
});

test.each([
  [
    'its time where its words do not give it',
    'The bridge is closed.',
    'The bridge is closed. (May 2022)',
  ],
  ['no time twice', 'The bridge closed in May 2022.', 'The bridge closed in May 2022.'],
])('a citation has %s', (_, says, cited) => {
  const dated = fact('x', says, { when: when('2022-05', 'May 2022'), evidence: [] });
  expect(citations([dated], LUNE)).toBe(cited);
});

test('a topic’s statements begin with what is stated, and with what more sources say', () => {
  const from = (...standings: Standing[]) =>
    standings.map((standing, at) => ({ ...evidence({ standing }), source: `source-${at}` }));
  const items = [
    { id: 'judged', evidence: from('opinion') },
    { id: 'claimed', evidence: from('said') },
    { id: 'stated', evidence: from('reported') },
    { id: 'claimed by one of two', evidence: from('reported', 'accused') },
    { id: 'stated by two', evidence: from('reported', 'reported') },
  ];
  expect(firmestFirst(items).map(({ id }) => id)).toEqual([
    'stated by two',
    'stated',
    'claimed by one of two',
    'claimed',
    'judged',
  ]);
});
