import { describe, expect, test } from 'vitest';
import { closenessTo } from '../../../lib/story/closeness.ts';
import { article } from './page.ts';

const on = (...topics: string[]) => ({ topics });
const items = [
  on('king', 'ship'),
  on('king', 'war'),
  on('king'),
  on('king', 'war', 'ship'),
  on('king', 'tea'),
];
const to = (...topics: string[]) => closenessTo(article({ topics }), items);

describe('closeness to a page', () => {
  test.each([
    ['a rare topic weighs more than a common one', to('tea', 'king'), on('tea'), on('king')],
    [
      'two shared topics weigh more than one of them',
      to('war', 'ship'),
      on('war', 'ship'),
      on('war'),
    ],
    ['what all items are on is above nothing', to('king'), on('king'), on('ship')],
  ])('%s', (_, closeness, nearer, farther) => {
    expect(closeness.of(nearer)).toBeGreaterThan(closeness.of(farther));
  });

  test('an item that shares no topic has none', () => {
    expect(to('tea').of(on('king'))).toBe(0);
  });

  test.each([
    ['on a topic of few items', ['tea'], on('king', 'tea'), true],
    ['on one that most items are on', ['king'], on('king', 'tea'), false],
    ['on nothing the page names', ['ship'], on('king', 'tea'), false],
  ])('telling: %s', (_, topics, item, expected) => {
    expect(to(...topics).telling(item)).toBe(expected);
  });
});
