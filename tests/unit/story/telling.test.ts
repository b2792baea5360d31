import { expect, test } from 'vitest';
import { tellingSpan } from '../../../lib/story/disputes/telling.ts';
import type { Cue, Story } from '../../../lib/story/types.ts';
import { LUNE } from '../../fixtures/story.ts';

const [brook] = LUNE.topics;
const STORY: Story = {
  ...LUNE,
  topics: brook ? [{ ...brook, kind: 'state', label: 'Westland', names: ['Westland'] }] : [],
};
const CUE: Cue = {
  topics: [],
  words: [
    ['westland', 'westlandish'],
    ['sent', 'sold', 'shipped'],
    ['shells', 'steel'],
  ],
  not: [],
};

const told = (text: string, cue = CUE, marked: string[] = []) => {
  const spans = marked.map((word) => ({
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
  }));
  const span = tellingSpan(cue, text, STORY, spans);
  return span && text.slice(span.start, span.end);
};

test.each([
  ['the words of what is disputed', 'It sent them steel.', 'sent them steel'],
  [
    'without the party’s adjective at the other end',
    'The Westlandish envoy, who had come by train, says they sold steel.',
    'sold steel',
  ],
  [
    'the nearest of several',
    'It sent a note to Westland, and later on, some say, sold them steel.',
    'sold them steel',
  ],
  [
    'only the word said in the fewest ways where they are far apart',
    'Westland sent whatever its old mills and its many small yards could spare, above all steel.',
    'steel',
  ],
  ['the words, not the year', 'In 2022, so says the envoy, they sold steel.', 'sold steel'],
  [
    'only that word where a comma parts them',
    'Westland, which has steel, sold none, it says.',
    'steel',
  ],
])('a dispute is given away by %s', (_, text, words) => {
  expect(told(text, { ...CUE, words: [...CUE.words, ['2022']] })).toBe(words);
});

test.each([
  ['昨天向西国运送了钢铁。', '运送了钢铁'],
  ['昨天向西国运送F-16用的钢铁。', '运送F-16用的钢铁'],
  ['西国运送了许多粮食，据说后来还有钢铁。', '钢铁'],
])('in a script without spaces, too: %s', (text, words) => {
  const chinese = [
    ['westland', '西 国'],
    ['运 送', '出 售', '交 付'],
    ['炮 弹', '钢 铁'],
  ];
  expect(told(text, { ...CUE, words: chinese })).toBe(words);
});

test('words with marks of their own are left out, but say which clause it is', () => {
  expect(told('It shipped the shells of Oster', CUE, ['shipped'])).toBe('shells');
  expect(
    told('Rich in coal, steel and wood, it shipped the shells of Oster', CUE, ['shipped']),
  ).toBe('shells');
  expect(told('Rich in steel, it shipped the shells', CUE, ['shipped the shells'])).toBe('steel');
});

test('a party’s name counts where nothing else tells, be it marked or not', () => {
  expect(told('Westlandish steel', CUE, ['steel'])).toBe('steel');
  const names = { ...CUE, words: [['westland']] };
  expect(told('They came to Westland.', names)).toBe('Westland');
  expect(told('They came to Westland.', names, ['Westland'])).toBe('Westland');
});

test('a text without a word of the cue has no telling words', () => {
  expect(told('Nobody came.')).toBeUndefined();
});
