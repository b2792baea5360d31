import { describe, expect, test } from 'vitest';
import { judgeDisputes, readDisputeCases } from '../../../scripts/dispute-cases.ts';
import {
  bundledStory,
  judgeRanking,
  type RankingSet,
  readRankingCases,
} from '../../../scripts/ranking-cases.ts';

const story = bundledStory();

// Floors a little under what was reached, so that a change for the worse is seen and a new fact is not.
describe.each<[RankingSet, number, number]>([
  ['development', 0.85, 0.9],
  ['held-out', 0.7, 0.8],
])('on the judged sentences of %s', (set, first, any) => {
  const found = judgeRanking(readRankingCases(set, story), story);

  test('a card’s first statement fits far oftener than in file order', () => {
    expect(found.first / found.cases).toBeGreaterThanOrEqual(first);
    expect(found.first).toBeGreaterThan(found.firstInOrder * 2);
  });

  test('one of its first three nearly always does', () => {
    expect(found.any / found.cases).toBeGreaterThanOrEqual(any);
  });

  test('it says little where nothing is known', () => {
    expect(found.alone).toBe(found.silent);
  });
});

test('at least nine in ten of the disputes seen in the judged sentences are there', () => {
  const { right, wrong } = judgeDisputes(readDisputeCases(story), story);
  expect(right).toBeGreaterThan(20);
  expect(right / (right + wrong.length)).toBeGreaterThanOrEqual(0.9);
});
