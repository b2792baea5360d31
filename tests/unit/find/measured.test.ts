import { describe, expect, test } from 'vitest';
import { readCases } from '../../../scripts/evaluate/mention-cases.ts';
import { score } from '../../../scripts/evaluate/score-mentions.ts';
import { finder } from './marked.ts';

const cases = readCases('tests/evaluation/mentions');
const slices = Map.groupBy(cases, ({ slice }) => slice);

/** Minimum precision and recall; `npm run evaluate` lists the mistakes. */
const TARGETS: Record<string, number> = { 'english-stories': 0.99, 'english-rivals': 0.98 };
const ELSEWHERE = 0.97;

/**
 * The largest share of people marked in these texts, many written to mislead, that may be taken for
 * somebody else.
 */
const WRONG_PEOPLE = 0.01;
const PEOPLE = new Set(
  'kim-jong-un kim-il-sung kim-jong-il vladimir-putin sergei-shoigu donald-trump'.split(' '),
);

describe('on the measured texts', () => {
  test('there are enough of them', () => {
    expect(cases.length).toBeGreaterThanOrEqual(100);
    expect(slices.size).toBeGreaterThanOrEqual(18);
  });

  test.each([...slices])('%s', (slice, own) => {
    const outcomes = own.map((one) => score(finder, one));
    const sum = (of: (outcome: (typeof outcomes)[number]) => number) =>
      outcomes.reduce((total, outcome) => total + of(outcome), 0);
    const right = sum((outcome) => outcome.right);
    const target = TARGETS[slice] ?? ELSEWHERE;
    expect(right / (right + sum(({ wrong }) => wrong.length))).toBeGreaterThanOrEqual(target);
    expect(right / (right + sum(({ missed }) => missed.length))).toBeGreaterThanOrEqual(target);
  });

  test('hardly anybody is taken for somebody else', () => {
    const isPerson = ({ topic }: { topic: string }) => PEOPLE.has(topic);
    const people = cases.flatMap(({ gold }) => gold.filter(isPerson));
    const wrong = cases.flatMap((one) => score(finder, one).wrong.filter(isPerson));
    expect(wrong.length / people.length).toBeLessThanOrEqual(WRONG_PEOPLE);
  });
});
