import names from 'virtual:backstory/names';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { readingsOf } from '../../../lib/text/inflection.ts';
import { wordsOf } from '../../../lib/text/words.ts';
import { find } from './marked.ts';

/** Bits of news in any order: names, titles, rivals, punctuation, and whatever else Unicode has. */
const bit = fc.oneof(
  fc.constantFrom(
    ...[
      'Kim Jong Un',
      'Kim',
      'Putin',
      'Vladimir Putin',
      'North Korea',
      'Moscow',
      'U.S.',
      'the Kremlin',
    ],
    ...[
      'Soo Kim, an analyst,',
      'Minister Kim',
      'said',
      'and',
      'In',
      '“',
      '”',
      '.',
      ', ',
      ' — ',
      '\n',
      "'s",
    ],
    ...[
      'Путина',
      'Ким',
      'Ким Чен Ына',
      '金正恩',
      '金氏',
      'プーチン',
      '김정은이',
      '김 위원장',
      'كيم',
      'وبوتين',
      'Triều Tiên',
    ],
    ...['\u00ad', '\u200b', '\ud835', '\udc00', '\u0301', 'İ', 'ﬁ'],
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const article = fc.array(
  fc
    .array(fc.tuple(bit, fc.constantFrom('', ' ', ' ')), { maxLength: 30 })
    .map((bits) => bits.flat().join('')),
  { maxLength: 5 },
);
const language = fc.constantFrom('en', 'de', 'ru', 'ko', 'ja', 'zh', 'ar', 'tr', 'vi', 'xx', '');

test('whatever the text: no error, mentions in order, none over another, each the text it stands on', () => {
  fc.assert(
    fc.property(article, language, (texts, lang) => {
      const { mentions } = find(texts, lang);
      for (const [at, { passage, start, end, text }] of mentions.entries()) {
        expect(text).toBe((texts[passage] as string).slice(start, end));
        expect(text.length).toBeGreaterThan(0);
        const before = mentions[at - 1];
        if (before?.passage === passage) expect(start).toBeGreaterThanOrEqual(before.end);
        else expect(passage).toBeGreaterThanOrEqual(before?.passage ?? 0);
      }
    }),
  );
});

test('each mention is made of words of the names of its topic', () => {
  const wordsOfTopic = new Map<string, Set<string>>();
  for (const [head, entries] of Object.entries(names.words)) {
    for (const [rest, topic] of entries) {
      const id = names.topics[topic]?.[1] ?? '';
      const words = wordsOfTopic.get(id) ?? new Set();
      wordsOfTopic.set(id, words);
      for (const word of [head, ...rest.split(' ')]) words.add(word);
    }
  }
  fc.assert(
    fc.property(article, language, (texts, lang) => {
      for (const { topic, text } of find(texts, lang).mentions) {
        const own = wordsOfTopic.get(topic) ?? new Set();
        const words = wordsOf(text);
        for (const word of words) {
          expect(readingsOf(word).some(({ key }) => own.has(key))).toBe(true);
        }
        if (words.length === 0) {
          expect(
            names.runs.some(
              ([name, at]) => names.topics[at]?.[1] === topic && name.startsWith(text.charAt(0)),
            ),
          ).toBe(true);
        }
      }
    }),
  );
});

test('twice the text takes at most a little more than twice the steps', () => {
  const paragraph =
    'Kim Jong Un met Vladimir Putin in Russia. “Kim is pleased,” said Soo Kim, an analyst. Washington and Seoul protested at the U.N. Security Council, and Moscow denied it all.';
  const stepsFor = (times: number) => {
    const exec = vi.spyOn(RegExp.prototype, 'exec');
    find(Array.from({ length: times }, () => paragraph));
    const steps = exec.mock.calls.length;
    exec.mockRestore();
    return steps;
  };
  stepsFor(1);
  const [some, more] = [stepsFor(20), stepsFor(80)];
  expect(some).toBeGreaterThan(20);
  expect(more).toBeLessThan(some * 4 * 1.2);
});
