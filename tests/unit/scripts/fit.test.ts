import names from 'virtual:backstory/names';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Case, readMarks } from '../../../scripts/evaluate/mention-cases.ts';
import { type Choice, choicesIn } from '../../../scripts/fit/choices.ts';
import { fitWeights } from '../../../scripts/fit/logit.ts';

/** A text marked as in tests/evaluation/mentions. */
function marked(source: string): Case {
  return { slice: '', name: '', about: true, lang: 'en', ...readMarks(source) };
}

const HIM = '[[kim-jong-un|Kim Jong Un]]';

describe('the choices in a marked text', () => {
  test.each([
    [
      'between the leader and another',
      `${HIM} came. Kim Song, an envoy, left. Later Kim slept.`,
      ['other'],
    ],
    [
      'that the marks decide for the leader',
      `Kim Song left. ${HIM} came. Later [[kim-jong-un|Kim]] slept.`,
      ['leader'],
    ],
    ['are none where only one can be meant', `${HIM} came. Later [[kim-jong-un|Kim]] slept.`, []],
    [
      'are none where the marks leave it open',
      `${HIM} came. Kim Song left. Later [[unclear|Kim]] slept.`,
      [],
    ],
    [
      'are none before anybody was named',
      `[[kim-jong-un|Kim]] slept. ${HIM} came. Kim Song left.`,
      [],
    ],
  ])('%s', (_, source, roles) => {
    const choices = choicesIn(names, marked(source));
    expect(choices.map(({ candidates, right }) => candidates[right]?.role)).toEqual(roles);
  });

  test('say what bears on each candidate', () => {
    const [choice] = choicesIn(
      names,
      marked(`${HIM} came. Kim Song, an envoy, left. “No,” Kim said.`),
    );
    const clues = choice?.candidates.map((one) => Object.fromEntries(one.clues)) ?? [];
    expect(clues).toHaveLength(2);
    expect(clues.every(({ speaks }) => speaks === 1)).toBe(true);
    expect(clues.map(({ last }) => last ?? 0).sort()).toEqual([0, 1]);
  });
});

describe('fitted weights', () => {
  /** The clue `often` is what decides; `here` says nothing. */
  const choices = fc
    .sample(
      fc.tuple(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 10, max: 20 }),
        fc.boolean(),
        fc.boolean(),
      ),
      { numRuns: 200, seed: 1 },
    )
    .map(([less, more, here, first]): Choice => {
      const pair: Choice['candidates'] = [
        {
          role: 'leader',
          clues: [
            ['often', less],
            ['here', Number(here)],
          ],
        },
        {
          role: 'leader',
          clues: [
            ['often', more],
            ['here', Number(!here)],
          ],
        },
      ];
      return first ? { candidates: pair.reverse(), right: 0 } : { candidates: pair, right: 1 };
    });

  test('are high for what decides, and leave out what says nothing', () => {
    const { leader, forebear, other } = fitWeights(choices);
    expect(leader.often).toBeGreaterThan(0.25);
    expect(leader.here).toBeUndefined();
    expect([forebear, other]).toEqual([{}, {}]);
  });

  test('turn round with the choices', () => {
    const others = choices.map(({ candidates, right }) => ({ candidates, right: 1 - right }));
    expect(fitWeights(others).leader.often).toBeLessThan(-0.25);
  });
});
