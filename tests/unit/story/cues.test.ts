import { describe, expect, test } from 'vitest';
import { type CuedSentence, fires, wordsMet } from '../../../lib/story/disputes/cues.ts';
import type { Cue } from '../../../lib/story/types.ts';

const cue = (over: Partial<Cue> = {}): Cue => ({
  topics: ['harbour'],
  words: [
    ['ship*', 'sea freight'],
    ['late', 'delay*'],
  ],
  not: ['friendship'],
  ...over,
});

const sentence = (text: string, over: Partial<CuedSentence> = {}): CuedSentence => ({
  text,
  topics: new Set(['harbour']),
  nearby: new Set(),
  about: true,
  ...over,
});

describe('a cue fires where', () => {
  test.each([
    ['each list has a word in it', 'The ship was late.'],
    ['a starred word has another ending', 'Shipments were delayed again.'],
    ['a phrase stands in a row', 'Sea freight came late.'],
    ['the words are hyphenated, capitals or possessive', 'A SHIP’s late-night arrival'],
    ['accents are typed', 'The shíp was lâte.'],
  ])('%s', (_, text) => {
    expect(fires(cue(), sentence(text))).toBe(true);
  });

  test('its characters stand in a row, in a script without spaces', () => {
    const chinese = cue({
      words: [
        ['船', '货 轮'],
        ['迟', '晚 点'],
      ],
      not: ['友 谊'],
    });
    expect(fires(chinese, sentence('港口的货轮今天晚点了。'))).toBe(true);
    expect(fires(chinese, sentence('港口的货车轮胎晚点了。'))).toBe(false);
    expect(fires(chinese, sentence('友谊号货轮晚点了。'))).toBe(false);
  });

  test('a topic is named nearby, on a page about the story', () => {
    const near = { topics: new Set<string>(), nearby: new Set(['harbour']) };
    expect(fires(cue(), sentence('The ship was late.', near))).toBe(true);
    expect(fires(cue(), sentence('The ship was late.', { ...near, about: false }))).toBe(false);
  });
});

describe('a cue stays silent where', () => {
  test.each([
    ['one list has no word in it', 'The ship was early.'],
    ['a word only begins like one without a star', 'The ship came later.'],
    ['the words of a phrase are apart', 'At sea the freight was late.'],
    ['a word of `not` is in it', 'The friendship of the ship was late.'],
    ['the text is empty', ''],
    ['the text is in another script', '船は遅れた'],
  ])('%s', (_, text) => {
    expect(fires(cue(), sentence(text))).toBe(false);
  });

  test('a topic is missing', () => {
    const two = cue({ topics: ['harbour', 'mayor'] });
    expect(fires(two, sentence('The ship was late.'))).toBe(false);
  });

  test('it asks for no words at all', () => {
    expect(fires(cue({ words: [] }), sentence('The ship was late.'))).toBe(false);
  });
});

describe('the words a cue goes by are found in the text as it stands', () => {
  const met = (text: string) =>
    wordsMet(cue(), text).map((spans) => spans.map(({ start, end }) => text.slice(start, end)));

  test('character by character, in a script without spaces', () => {
    const text = '2023年フェリーが遅れ、バスも遅れた';
    const spans = wordsMet(cue({ words: [['フ ェ リ ー', 'ハ ス'], ['遅 れ']] }), text);
    expect(spans.map((list) => list.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['フェリー', 'バス'],
      ['遅れ', '遅れ'],
    ]);
  });

  test.each([
    ['The ship was late.', [['ship'], ['late']]],
    ['Delayed, the\n  shipments came.', [['shipments'], ['Delayed']]],
    ['The sea  freight was late, and late again.', [['sea  freight'], ['late', 'late']]],
    ['Ship ship late', [['Ship', 'ship'], ['late']]],
    ['A SHIP’s late-night arrival', [['SHIP’s'], ['late']]],
    ['The shíp\u0301 was lâte.', [['shíp\u0301'], ['lâte']]],
    ['Nothing came.', [[], []]],
  ])('%j', (text, words) => {
    expect(met(text)).toEqual(words);
  });
});
