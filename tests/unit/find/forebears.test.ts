import { describe, expect, test } from 'vitest';
import { meant } from './meant.ts';

const BEGGED = 'Kim Il Sung asked Stalin for leave to begin the war.';

describe('who is gone bears a surname only while the text stays with them', () => {
  test.each([
    ['in the same paragraph', [`${BEGGED} Kim was young then.`], ['kim-il-sung']],
    ['not where something is so now', [`${BEGGED} Others say Kim draws ships there.`], ['-']],
    ['not where a later year is named', [`${BEGGED} In 2023 Kim rode a train.`], ['-']],
    ['not in a later paragraph', [BEGGED, 'Kim took a train.'], ['-']],
    [
      'unless the page is about them',
      [BEGGED, `${BEGGED} Kim Il Sung hoped.`, 'Kim was young then.'],
      ['kim-il-sung'],
    ],
    [
      'not in a headline above the page',
      ['Kim opens a slope', 'They bowed to Kim Il Sung.'],
      ['-'],
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
