import { describe, expect, test } from 'vitest';
import { meant } from './meant.ts';

const LEADER =
  'Kim Jong Un met Vladimir Putin. Kim smiled, and Kim left with Kim Jong Un’s guards.';
const ENVOY = 'Kim Song, the ambassador, spoke to the council.';

describe('a rival keeps the surname while the text stays with them', () => {
  test.each([
    ['in the next paragraph', [LEADER, ENVOY, 'Kim left early.'], '-'],
    ['while they go on speaking', [LEADER, ENVOY, '“We decide,” he said.', 'Kim left early.'], '-'],
    [
      'not once the text has moved on',
      [LEADER, ENVOY, 'The weather was fair in New York.', 'Kim left early.'],
      'kim-jong-un',
    ],
    [
      'not at the end of a sentence about others',
      [LEADER, ENVOY, 'They wrote to Kim.'],
      'kim-jong-un',
    ],
    [
      'a woman as well as a man',
      [LEADER, 'Kim Yo Jong, his sister, sat down.', 'Kim left early.'],
      '-',
    ],
    [
      'not together with a leader, linked by “or”',
      [LEADER, ENVOY, 'No word of Kim or Putin was heard.'],
      'kim-jong-un',
    ],
    [
      'not where “when” comes before “Kim said”',
      [LEADER, ENVOY, 'It was late when Kim said so.'],
      'kim-jong-un',
    ],
    [
      'not before something that only a ruler has',
      [LEADER, `${ENVOY} It helped Kim’s regime.`],
      'kim-jong-un',
    ],
    [
      'not after a woman, if the next pronoun is “he”',
      [LEADER, 'Kim Yo Jong, his sister, left. She slept. She read.', 'Kim slept. He snored.'],
      'kim-jong-un',
    ],
    ['not after “but”', [LEADER, ENVOY, 'But Kim left early.'], 'kim-jong-un'],
    ['not where a leader is told something', [LEADER, ENVOY, 'Kim told Putin so.'], 'kim-jong-un'],
    [
      'not because of “neither”, said of two rivals',
      [LEADER, ENVOY, 'Kim Ung, a banker, left. Neither Kim spoke.', 'They wrote to Kim.'],
      'kim-jong-un',
    ],
    [
      'not in a sentence in which the rival is “she”',
      ['Kim Yo Jong spoke.', 'Kim Yo Jong is the sister of Kim Jong Un. She is Kim’s ally.'],
      'kim-jong-un',
    ],
  ])('%s', (_, paragraphs, whom) => {
    expect(meant(...paragraphs).at(-1)).toBe(whom);
  });
});
