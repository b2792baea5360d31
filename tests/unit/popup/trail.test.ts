import { describe, expect, test } from 'vitest';
import { type Move, type Trail, walk } from '../../../lib/popup/trail.ts';

const START: Trail = { here: { panel: 'brief' }, before: [] };
const after = (...moves: Move[]) => moves.reduce(walk, START);
const topic = (name: string): Move => ({ to: 'topic', topic: name });
const item = (name: string): Move => ({ to: 'item', panel: 'timeline', item: name });
const BACK: Move = { to: 'back' };

describe('the way through the story page', () => {
  test.each<[string, Move[], Trail['here']]>([
    ['a tab', [{ to: 'panel', panel: 'sources' }], { panel: 'sources' }],
    ['a topic opens over its panel', [topic('a')], { panel: 'brief', topic: 'a' }],
    ['an item in another panel', [topic('a'), item('x')], { panel: 'timeline', item: 'x' }],
    ['back from it', [topic('a'), item('x'), BACK], { panel: 'brief', topic: 'a' }],
    ['back twice', [topic('a'), item('x'), BACK, BACK], { panel: 'brief' }],
    ['back at the start', [BACK], { panel: 'brief' }],
    ['the same topic again is no step', [topic('a'), topic('a'), BACK], { panel: 'brief' }],
    [
      'a tab forgets the way',
      [topic('a'), { to: 'panel', panel: 'search' }, BACK],
      { panel: 'search' },
    ],
  ])('%s', (_, moves, here) => {
    expect(after(...moves).here).toEqual(here);
  });

  test('back from a topic that a link opened leads to its panel', () => {
    const opened: Trail = { here: { panel: 'brief', topic: 'a' }, before: [] };
    expect(walk(opened, BACK).here).toEqual({ panel: 'brief' });
  });
});
