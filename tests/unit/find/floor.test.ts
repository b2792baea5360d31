import { describe, expect, test } from 'vitest';
import { meant } from './meant.ts';

const LEADER =
  'Kim Jong Un met Vladimir Putin. Kim smiled, and Kim left with Kim Jong Un’s guards.';
const ENVOY = 'Kim Song, the ambassador, spoke to the council.';

describe('another of the surname has it while the text stays with them', () => {
  test.each([
    ['in the next paragraph', [LEADER, ENVOY, 'Kim left early.'], '-'],
    ['while they go on to speak', [LEADER, ENVOY, '“We decide,” he said.', 'Kim left early.'], '-'],
    [
      'not once the text has gone on',
      [LEADER, ENVOY, 'The weather was fair in New York.', 'Kim left early.'],
      'kim-jong-un',
    ],
    ['nor who comes up within a sentence', [LEADER, ENVOY, 'They wrote to Kim.'], 'kim-jong-un'],
    [
      'a woman no less than a man',
      [LEADER, 'Kim Yo Jong, his sister, sat down.', 'Kim left early.'],
      '-',
    ],
    [
      'nor in one breath with a leader, linked by “or”',
      [LEADER, ENVOY, 'No word of Kim or Putin was heard.'],
      'kim-jong-un',
    ],
    [
      'nor when it was that something was said',
      [LEADER, ENVOY, 'It was late when Kim said so.'],
      'kim-jong-un',
    ],
    ['nor what only who rules has', [LEADER, `${ENVOY} It helped Kim’s regime.`], 'kim-jong-un'],
    [
      'nor after a woman, by the pronoun that follows',
      [LEADER, 'Kim Yo Jong, his sister, left. She slept. She read.', 'Kim slept. He snored.'],
      'kim-jong-un',
    ],
    ['nor after “but”', [LEADER, ENVOY, 'But Kim left early.'], 'kim-jong-un'],
    ['nor who tells a leader something', [LEADER, ENVOY, 'Kim told Putin so.'], 'kim-jong-un'],
    [
      'nor by “neither”, of two who have it',
      [LEADER, ENVOY, 'Kim Ung, a banker, left. Neither Kim spoke.', 'They wrote to Kim.'],
      'kim-jong-un',
    ],
    [
      'nor in a sentence about her',
      ['Kim Yo Jong spoke.', 'Kim Yo Jong is the sister of Kim Jong Un. She is Kim’s ally.'],
      'kim-jong-un',
    ],
  ])('%s', (_, paragraphs, whom) => {
    expect(meant(...paragraphs).at(-1)).toBe(whom);
  });
});
