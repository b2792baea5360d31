import { describe, expect, test } from 'vitest';
import { disputeLost, isInDispute } from '../../../lib/story/disputes/in-dispute.ts';
import type { Dispute, Evidence } from '../../../lib/story/types.ts';
import { evidence, fact, LUNE } from '../../fixtures/story.ts';

const [cost, opening] = LUNE.disputes as [Dispute, Dispute];
const [sooner, later] = opening.positions.map(({ evidence }) => evidence[0]) as [
  Evidence,
  Evidence,
];
const elsewhere = evidence({ source: 'column' });

describe('a statement lost its dispute', () => {
  test.each([
    ['on the words of the side that was wrong', [sooner], 'opening'],
    ['on these and on others', [elsewhere, sooner], 'opening'],
    ['on the words of the side that was right', [later], undefined],
    ['on those of both', [sooner, later], undefined],
    ['on other words of the same sentence', [evidence()], undefined],
    ['on the same place in another source', [{ ...sooner, source: 'column' }], undefined],
  ])('if it rests %s: %#', (_, pieces, lost) => {
    expect(disputeLost(LUNE, fact('x', 'X.', { evidence: pieces }))?.id).toBe(lost);
  });

  test('if it rests on one of several places that this side rests on', () => {
    const positions = opening.positions.map((position) =>
      position.id === 'sooner' ? { ...position, evidence: [elsewhere, sooner] } : position,
    );
    const story = { ...LUNE, disputes: [{ ...opening, positions }] };
    expect(disputeLost(story, fact('x', 'X.', { evidence: [sooner] }))?.id).toBe('opening');
  });

  test('only if that was settled', () => {
    const story = { ...LUNE, disputes: [cost] };
    const held = fact('x', 'X.', { evidence: cost.positions[0]?.evidence ?? [] });
    expect(isInDispute(held, cost)).toBe(true);
    expect(disputeLost(story, held)).toBeUndefined();
  });
});

test.each([
  [[sooner], true],
  [[sooner, later], true],
  [[sooner, elsewhere], false],
])('a statement adds nothing to a dispute that rests on all it rests on: %#', (pieces, adds) => {
  expect(isInDispute(fact('x', 'X.', { evidence: pieces }), opening)).toBe(adds);
});
