import { describe, expect, test } from 'vitest';
import { disagreementsFor, gridOf } from '../../../lib/story/disputes/disagreements.ts';
import { useOfSource } from '../../../lib/story/evidence/source-use.ts';
import { NO_PAGE } from '../../../lib/story/page-context.ts';
import { BRIDGE } from '../../fixtures/popup-story.ts';
import { article } from './page.ts';

const order = (page = NO_PAGE) =>
  disagreementsFor(BRIDGE, page).map(({ dispute, nearness }) => [dispute.id, nearness]);

describe('disagreements', () => {
  test.each([
    [
      'no page: open ones first',
      NO_PAGE,
      [
        ['who-closed', 'elsewhere'],
        ['needed', 'elsewhere'],
        ['toll-figure', 'elsewhere'],
      ],
    ],
    [
      'those on its topics before others, even settled',
      article({ topics: ['port'] }),
      [
        ['toll-figure', 'on-topic'],
        ['who-closed', 'elsewhere'],
        ['needed', 'elsewhere'],
      ],
    ],
    [
      'those on more of its topics first',
      article({ topics: ['cafe', 'bridge', 'council'] }),
      [
        ['who-closed', 'on-topic'],
        ['needed', 'on-topic'],
        ['toll-figure', 'elsewhere'],
      ],
    ],
    [
      'those it takes up before all, in its order',
      article({ topics: ['bridge'], disputes: ['needed', 'toll-figure'] }),
      [
        ['needed', 'taken-up'],
        ['toll-figure', 'taken-up'],
        ['who-closed', 'on-topic'],
      ],
    ],
  ] as const)('%s', (_, page, expected) => {
    expect(order(page)).toEqual(expected);
  });
});

test('the grid has a row for each source and a cell for each position, silent ones empty', () => {
  const dispute = BRIDGE.disputes.find(({ id }) => id === 'toll-figure');
  if (!dispute) throw new Error('the fixture has lost its figure');
  const grid = gridOf(BRIDGE, dispute).map(({ source, cells }) => [
    source.id,
    ...cells.map((cell) => cell.map(({ standing }) => standing)),
  ]);
  expect(grid).toEqual([
    ['column', [], ['accused']],
    ['report', ['announced'], []],
    ['explainer', ['reported'], []],
  ]);
});

test('what a source is evidence for', () => {
  expect(useOfSource(BRIDGE, 'explainer')).toEqual({ facts: 2, events: 0, disputes: 2 });
  expect(useOfSource(BRIDGE, 'nobody')).toEqual({ facts: 0, events: 0, disputes: 0 });
});
