import stories from 'virtual:backstory/stories';
import { afterEach, describe, expect, test } from 'vitest';
import { toWhen } from '../../../knowledge/compiler/wording/when.ts';
import { partOfMonth } from '../../../lib/ui/dates/part-of-month.ts';
import { whenWords } from '../../../lib/ui/dates/when-words.ts';
import { speak } from '../../rig/speak.ts';

afterEach(() => speak('en-GB'));

/** Whether the spaces in an interval are narrow or wide depends on the locale data. */
const plain = (text: string) =>
  text.replace(/[\s\u2009\u202f]+/g, ' ').replace(/ ?([–~]) ?/g, '$1');
const words = (edtf: string) => plain(whenWords(toWhen(edtf, '2024-06-18')));

test.each([
  ['2023-09-13', '13 September 2023', '13 de septiembre de 2023', '2023년 9월 13일'],
  [
    '2023-09-13~',
    'around 13 September 2023',
    'hacia el 13 de septiembre de 2023',
    '2023년 9월 13일경',
  ],
  ['2023-09?', 'perhaps September 2023', 'quizá septiembre de 2023', '2023년 9월(추정)'],
  [
    '2023-09%',
    'perhaps around September 2023',
    'quizá hacia septiembre de 2023',
    '2023년 9월경(추정)',
  ],
  ['2023-23', 'autumn 2023', 'otoño de 2023', '2023년 가을'],
  ['1953', '1953', '1953', '1953년'],
  ['199X', 'the 1990s', 'década de 1990', '1990년대'],
  [
    '2022-02-24/..',
    'since 24 February 2022',
    'desde el 24 de febrero de 2022',
    '2022년 2월 24일부터',
  ],
  [
    '2023-09-12/2023-09-17',
    '12–17 September 2023',
    '12–17 de septiembre de 2023',
    '2023년 9월 12일~17일',
  ],
  ['2023-08/2023-09', 'August–September 2023', 'agosto–septiembre de 2023', '2023년 8월~9월'],
  ['2019/2024', '2019–2024', '2019–2024', '2019년~2024년'],
  ['1953/2023-09', '1953–September 2023', '1953–septiembre de 2023', '1953년–2023년 9월'],
])('%s', (edtf, english, spanish, korean) => {
  expect(words(edtf)).toBe(english);
  speak('es');
  expect(words(edtf)).toBe(spanish);
  speak('ko');
  expect(words(edtf)).toBe(korean);
});

describe('in English', () => {
  const times = stories.flatMap(({ topics, facts, events, sources }) => [
    ...topics.map(({ asOf }) => asOf),
    ...facts.flatMap(({ when }) => when ?? []),
    ...events.map(({ when }) => when),
    ...sources.map(({ written }) => written),
  ]);

  test('every time of the stories reads as it does in a citation', () => {
    expect(times.length).toBeGreaterThan(0);
    expect(times.map(whenWords).map(plain)).toEqual(times.map(({ label }) => plain(label)));
  });
});

test.each([
  ['2024-06-01', 'early June 2024', 'principios de junio de 2024', '2024년 6월 초'],
  ['2024-06-10', 'early June 2024', 'principios de junio de 2024', '2024년 6월 초'],
  ['2024-06-17', 'mid-June 2024', 'mediados de junio de 2024', '2024년 6월 중순'],
  ['2024-06-21', 'late June 2024', 'finales de junio de 2024', '2024년 6월 말'],
])('the part of the month of %s', (day, english, spanish, korean) => {
  expect(partOfMonth(day)).toBe(english);
  speak('es');
  expect(partOfMonth(day)).toBe(spanish);
  speak('ko');
  expect(partOfMonth(day)).toBe(korean);
});
