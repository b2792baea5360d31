import { describe, expect, test } from 'vitest';
import { meant } from './meant.ts';

const LEADER =
  'Kim Jong Un met Vladimir Putin. Kim smiled, and Kim left with Kim Jong Un’s guards.';
const ENVOY = 'Kim Song, the ambassador, spoke to the council.';

describe('who was named in passing has the surname while the text stays with them', () => {
  test.each([
    ['in the next paragraph', [LEADER, ENVOY, 'Kim left early.'], '-'],
    ['while they go on to speak', [LEADER, ENVOY, '“We decide,” he said.', 'Kim left early.'], '-'],
    [
      'not once the text has gone on',
      [LEADER, ENVOY, 'The weather was fair in New York.', 'Kim left early.'],
      'kim-jong-un',
    ],
  ])('%s', (_, paragraphs, whom) => {
    expect(meant(...paragraphs).at(-1)).toBe(whom);
  });
});
