import { describe, expect, test } from 'vitest';
import { meant } from './meant.ts';

const BEGGED = 'Kim Il Sung asked Stalin for leave to begin the war.';

describe('who is gone bears a surname only while the text stays with them', () => {
  test.each([
    ['in the same paragraph', [`${BEGGED} Kim was young then.`], ['kim-il-sung']],
    [
      'not where something is so now',
      [`${BEGGED} Others say Kim draws ships there.`],
      ['kim-jong-un'],
    ],
    ['not where a later year is named', [`${BEGGED} In 2023 Kim rode a train.`], ['kim-jong-un']],
    ['not in a later paragraph', [BEGGED, 'Kim took a train.'], ['kim-jong-un']],
    [
      'unless the page is about them, however far they are',
      [BEGGED, `${BEGGED} Kim Il Sung hoped.`, 'The weather was fair.', 'Kim took a train.'],
      ['kim-il-sung'],
    ],
    [
      'but another of the surname who had it before',
      ['Kim Yong-ho, 91, sat down.', BEGGED, 'To Mr. Kim it was all the same.'],
      ['-', '-'],
    ],
    [
      'unless the page is about them',
      [BEGGED, `${BEGGED} Kim Il Sung hoped.`, 'Kim was young then.'],
      ['kim-il-sung'],
    ],
    [
      'not before any of them is named',
      ['Kim opens a slope', 'The slope that Kim opened is steep.', 'They bowed to Kim Il Sung.'],
      ['kim-jong-un', 'kim-jong-un'],
    ],
    [
      'but the living one whom the page has named',
      ['Kim Jong Un came.', BEGGED, 'The weather was fair.', 'Kim took a train.'],
      ['kim-jong-un'],
    ],
    [
      'in one breath with a leader of today: who is alive',
      ['Vladimir Putin and Kim met at night.', 'They bowed to Kim Jong Il.'],
      ['kim-jong-un'],
    ],
  ])('%s', (_, paragraphs, whom) => {
    expect(meant(...paragraphs)).toEqual(whom);
  });
});
