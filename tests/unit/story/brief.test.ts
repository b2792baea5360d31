import { describe, expect, test } from 'vitest';
import { briefFor, evidenceOfPoint } from '../../../lib/story/brief/brief.ts';
import { NO_PAGE } from '../../../lib/story/page-context.ts';
import { BRIDGE } from '../../fixtures/popup-story.ts';
import { article } from './page.ts';

const ids = (page = NO_PAGE, spare = false) => briefFor(BRIDGE, page, spare).map(({ id }) => id);

describe('the brief for a page', () => {
  test.each([
    [
      'no page: the opening points',
      NO_PAGE,
      false,
      ['p-span', 'p-toll', 'p-petition', 'p-debate', 'p-closed'],
    ],
    [
      'points on its topics come in, at the cost of others',
      article({ topics: ['bridge'] }),
      false,
      ['p-span', 'p-toll', 'p-petition', 'p-closed', 'p-old'],
    ],
    [
      'a point it touches comes in whatever its topics',
      article({ topics: ['bridge', 'port'], touched: new Set(['p-debate']) }),
      false,
      ['p-span', 'p-toll', 'p-debate', 'p-closed', 'p-old'],
    ],
    [
      'spare: no more than it touches, yet three',
      article({ topics: ['cafe'], touched: new Set(['p-old']) }),
      true,
      ['p-petition', 'p-debate', 'p-old'],
    ],
    [
      'spare: all that it touches, up to five',
      article({ touched: new Set(['p-span', 'p-toll', 'p-debate', 'p-old']) }),
      true,
      ['p-span', 'p-toll', 'p-debate', 'p-old'],
    ],
  ] as const)('%s', (_, page, spare, expected) => {
    expect(ids(page, spare)).toEqual(expected);
  });

  test('a page that touches the opening point is never without it, however near others are', () => {
    const nearer = BRIDGE.brief.filter(({ topics }) => !topics.every((id) => id === 'bridge'));
    const again = nearer.map((point) => ({ ...point, id: `${point.id}-again` }));
    const story = { ...BRIDGE, brief: [...BRIDGE.brief, ...again] };
    const all = new Set(story.brief.map(({ id }) => id));
    const topics = ['port', 'cafe', 'council'];
    const opening = (touched: Set<string>) =>
      briefFor(story, article({ topics, touched })).some(({ id }) => id === 'p-span');
    expect(opening(all)).toBe(true);
    all.delete('p-span');
    expect(opening(all)).toBe(false);
  });

  test('a story with fewer points than a brief needs gives them all', () => {
    const short = { ...BRIDGE, brief: BRIDGE.brief.slice(0, 2) };
    expect(briefFor(short, NO_PAGE)).toEqual(short.brief);
  });
});

test('evidence of a point is that of its facts, one source at a time', () => {
  const point = BRIDGE.brief.find(({ id }) => id === 'p-toll');
  if (!point) throw new Error('the fixture has lost its toll');
  const pieces = evidenceOfPoint(BRIDGE, point, 'report');
  expect(pieces.map(({ standing, by }) => [standing, by])).toEqual([
    ['announced', 'the port authority'],
  ]);
  expect(evidenceOfPoint(BRIDGE, point, 'column')).toEqual([]);
});
