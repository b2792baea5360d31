import { describe, expect, test } from 'vitest';
import type { Why } from '../../../lib/find/types.ts';
import { find } from './marked.ts';

/** Makes a page one about the story; names no person. */
const STORY =
  'North Korea and Russia signed a pact in Pyongyang. The Kremlin said that North Korea and Russia were friends.';

test.each<[text: string, mention: string, why: Why]>([
  ['Kim Jong Un came.', 'Kim Jong Un', { rule: 'full-name' }],
  ['Putin came.', 'Putin', { rule: 'name' }],
  ['The DPRK denied it.', 'DPRK', { rule: 'name' }],
  ['Kim Jong Un came. Kim left.', 'Kim', { rule: 'surname', name: 'Kim Jong Un' }],
  ['Kim Jong\u00ad-\nun came. Kim left.', 'Kim', { rule: 'surname', name: 'Kim Jong- un' }],
  [
    'What Kim wants. Kim Jong Un came.',
    'Kim',
    { rule: 'surname-before-full-name', name: 'Kim Jong Un' },
  ],
  [
    'Kim Jong Un came. “Kim is bluffing,” said Soo Kim, an analyst.',
    'Kim',
    { rule: 'surname', name: 'Kim Jong Un' },
  ],
  [
    'Kim Jong Un came. Soo Kim, an analyst, said: “He won. Kim knows it.”',
    'Kim',
    { rule: 'quoted', name: 'Kim Jong Un' },
  ],
  ['Chairman Kim came.', 'Kim', { rule: 'title', word: 'Chairman' }],
  ["North Korea's Kim came.", 'Kim', { rule: 'home', word: 'North Korea' }],
  ['Trump and Kim came.', 'Kim', { rule: 'together', word: 'Trump' }],
  ['Chairman Kim came. Then Kim left again.', 'Kim', { rule: 'again' }],
  ['Moscow denied it.', 'Moscow', { rule: 'metonym' }],
  ['The Hermit Kingdom denied it.', 'Hermit Kingdom', { rule: 'short' }],
])('%s', (text, mention, why) => {
  const found = find([text, STORY]).mentions.filter(
    ({ passage, text }) => passage === 0 && text === mention,
  );
  expect(found.at(-1)?.why).toEqual(why);
});

const RIVALS = ['Kim Yong Chol, a general, came, too.', 'Kim Yong Chol spoke.'];
const STRANGERS = ['Choe Son Hui, a minister, came, too.', 'Choe Son Hui spoke.'];

describe('a surname, on a page where', () => {
  /** What is found of the last surname alone. */
  const lastOf = (others: string[], ...context: string[]) => {
    const LAST = 'Kim Jong Un spoke next. Kim promised shells.';
    const { mentions } = find(['Kim Jong Un came by train.', ...others, LAST, ...context]);
    return mentions.find(({ passage, text }) => passage === 3 && text === 'Kim')?.why;
  };

  test('others have it, too: a warning that one of them could be meant', () => {
    expect(lastOf(RIVALS, STORY)).toEqual({
      rule: 'surname',
      name: 'Kim Jong Un',
      unsure: true,
    });
  });

  test('nobody else has it: no warning', () => {
    expect(lastOf(STRANGERS, STORY)).toEqual({ rule: 'surname', name: 'Kim Jong Un' });
  });

  test('others have it, and which is about something else: no mention', () => {
    expect(lastOf(RIVALS)).toBeUndefined();
    expect(lastOf(STRANGERS)).toBeDefined();
  });
});
