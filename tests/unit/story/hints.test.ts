import { describe, expect, test } from 'vitest';
import { pointsHinted } from '../../../lib/story/brief/hints.ts';
import { BRIDGE } from '../../fixtures/popup-story.ts';

const [point] = BRIDGE.brief;
const hinted = (words: string[][][], ...texts: string[]) => {
  if (!point) throw new Error('the fixture has lost its brief');
  const cues = words.map((lists) => ({ topics: ['bridge'], words: lists, not: ['never'] }));
  const story = { ...BRIDGE, brief: [{ ...point, cues }] };
  return pointsHinted(story, texts).length === 1;
};

describe('what a page may touch', () => {
  test.each([
    ['all lists in one sentence', [[['toll'], ['port']]], ['The port wants a toll.'], true],
    ['each in another passage', [[['toll'], ['port']]], ['The toll.', 'The port.'], true],
    ['one list nowhere', [[['toll'], ['port']]], ['The toll.', 'The bridge.'], false],
    ['another cue of the same point', [[['toll'], ['port']], [['fee']]], ['A fee.'], true],
    ['a beginning', [[['ship*']]], ['Two shipments came.'], true],
    ['a whole word is no beginning', [[['ship']]], ['Two shipments came.'], false],
    ['a phrase', [[['two coins']]], ['It costs two coins.'], true],
    ['a phrase with an open end', [[['two coin*']]], ['It costs two coins.'], true],
    ['a phrase across passages is none', [[['two coins']]], ['It costs two', 'coins'], false],
    ['words that keep a cue from firing do not count here', [[['toll']]], ['A toll? Never.'], true],
    ['without cues it can’t be told', [], ['Anything.'], true],
  ])('%s', (_, words, texts, expected) => {
    expect(hinted(words, ...texts)).toBe(expected);
  });
});
