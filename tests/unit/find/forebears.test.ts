import { describe, expect, test } from 'vitest';
import { meant } from './meant.ts';

const BEGGED = 'Kim Il Sung asked Stalin for leave to begin the war.';

describe('a forebear keeps the surname only while the text stays with them', () => {
  test.each([
    ['in the same paragraph', [`${BEGGED} Kim was young then.`], ['kim-il-sung']],
    ['not where a later year is named', [`${BEGGED} In 2023 Kim rode a train.`], ['kim-jong-un']],
    ['not in a later paragraph', [BEGGED, 'Kim took a train.'], ['kim-jong-un']],
    [
      'on a page about them, however far away they were named',
      [BEGGED, `${BEGGED} Kim Il Sung hoped.`, 'The weather was fair.', 'Kim took a train.'],
      ['kim-il-sung'],
    ],
    [
      'not where a rival had it before',
      ['Kim Yong-ho, 91, sat down.', BEGGED, 'To Mr. Kim it was all the same.'],
      ['-', '-'],
    ],
    [
      'on a page about them, in the next paragraph',
      [BEGGED, `${BEGGED} Kim Il Sung hoped.`, 'Kim was young then.'],
      ['kim-il-sung'],
    ],
    [
      'not before they are named',
      ['Kim opens a slope', 'The slope that Kim opened is steep.', 'They bowed to Kim Il Sung.'],
      ['kim-jong-un', 'kim-jong-un'],
    ],
    [
      'not if the page has named the living one',
      ['Kim Jong Un came.', BEGGED, 'The weather was fair.', 'Kim took a train.'],
      ['kim-jong-un'],
    ],
    [
      'not together with one of today’s leaders',
      ['Vladimir Putin and Kim met at night.', 'They bowed to Kim Jong Il.'],
      ['kim-jong-un'],
    ],
  ])('%s', (_, paragraphs, whom) => {
    expect(meant(...paragraphs)).toEqual(whom);
  });
});
