import { describe, expect, test } from 'vitest';
import { timeFit } from '../../../lib/story/rank/rank-time.ts';
import { namedTimes } from '../../../lib/story/time/named-times.ts';
import { numeral } from '../../../lib/story/words/numeral.ts';
import { stem } from '../../../lib/story/words/stem.ts';
import { when } from '../../fixtures/story.ts';

describe('forms of a word meet', () => {
  test.each([
    ['supply supplies supplied supplying', 'suppli'],
    ['visit visits visited visiting', 'visit'],
    ['ship ships shipped shipping', 'ship'],
    ['invade invades invaded invading', 'invad'],
    ['missile missiles', 'missil'],
    ['wish wishes wished wishing', 'wish'],
  ])('%s', (words, expected) => {
    expect(new Set(words.split(' ').map(stem))).toEqual(new Set([expected]));
  });

  test.each(['bus', 'thing', 'red', 'king', 'crisis', '1948', 'мост'])('%s stays', (word) => {
    expect(stem(word)).toBe(word);
  });
});

describe('numbers meet however they are written', () => {
  test.each([
    ['70th', '70'],
    ['seventy', '70'],
    ['seventieth', '70'],
    ['twelfth', '12'],
    ['nineteen', '19'],
    ['70', '70'],
    ['first', 'first'],
    ['north', 'north'],
  ])('%s as %s', (word, expected) => {
    expect(numeral(word)).toBe(expected);
  });
});

describe('a time named in a sentence', () => {
  const july = when('2023-07-01', 'July 2023', '2023-07-31');
  const year = { ...when('2023-01-01', '2023', '2023-12-31'), precision: 'year' as const };
  const long = { ...when('2010-01-01', '2010s', '2019-12-31'), precision: 'decade' as const };
  test.each([
    ['In July 2023 he came.', july, 1],
    ['On July 25, 2023, he came.', july, 1],
    ['He came in July.', july, 0.5],
    ['He came in 2023.', july, 1],
    ['He came in July 2022.', july, 0],
    ['He came in 2022.', july, 0],
    ['He may march.', when('2023-05-01', 'May 2023', '2023-05-31'), 0],
    ['He came in 2023.', year, 1],
    ['He came in July 2023.', year, 0],
    ['He came in 2015.', long, 0.1],
    ['He came.', july, 0],
  ])('%s', (text, span, fit) => {
    expect(timeFit(span, namedTimes(text))).toBeCloseTo(fit, 5);
  });

  test.each([
    ['It was built last year.', 2022],
    ['It was built this year.', 2023],
    ['It was built four years ago.', 2019],
    ['It was built 10 years earlier.', 2013],
  ])('“%s” in 2023 means %i', (text, year) => {
    expect(namedTimes(text, { published: '2023-09-14' })).toEqual([{ year }]);
    expect(namedTimes(text)).toEqual([]);
  });

  test.each(['It is in the last yearbook.', 'It was a blast year.'])(
    '“%s” names none: the words are part of longer ones',
    (text) => expect(namedTimes(text, { published: '2023-09-14' })).toEqual([]),
  );

  test.each([
    ['fr', 'Ils se sont vus en septembre 2023.', { year: 2023, month: 9 }],
    ['de', 'Sie trafen sich am 13. September 2023.', { year: 2023, month: 9 }],
    ['es', 'Se vieron el 13 de septiembre de 2023.', { year: 2023, month: 9 }],
    ['pt', 'Encontraram-se em setembro de 2023.', { year: 2023, month: 9 }],
    ['it', 'Si sono visti a settembre.', { month: 9 }],
    ['ru', 'Они встретились в сентябре 2023 года.', { year: 2023, month: 9 }],
    ['ru', 'Встреча прошла 13 сентября.', { month: 9 }],
    ['uk', 'Вони зустрілися у вересні 2023 року.', { year: 2023, month: 9 }],
    ['tr', "Eylül 2023'te buluştular.", { year: 2023, month: 9 }],
    ['vi', 'Họ gặp nhau vào tháng 9 năm 2023.', { year: 2023, month: 9 }],
    ['id', 'Mereka bertemu pada September 2023.', { year: 2023, month: 9 }],
    ['ko', '두 정상은 2023년 9월에 만났다.', { year: 2023, month: 9 }],
    ['ja', '両首脳は2023年9月に会談した。', { year: 2023, month: 9 }],
    ['zh', '两人于2023年9月会面。', { year: 2023, month: 9 }],
    ['ar', 'التقيا في سبتمبر ٢٠٢٣.', { year: 2023, month: 9 }],
    ['fr', 'Il était venu l’année dernière.', { year: 2022 }],
    ['de', 'Er kam vor 4 Jahren.', { year: 2019 }],
    ['ru', 'Он приезжал в прошлом году.', { year: 2022 }],
    ['uk', 'Трава тут висока.', undefined],
    ['ko', '작년에 왔다.', { year: 2022 }],
    ['ja', '4年前に会った。', { year: 2019 }],
    ['no such language', 'It was in July.', { month: 7 }],
  ])('is read in its own language: %s “%s”', (lang, text, time) => {
    expect(namedTimes(text, { published: '2023-09-14', lang })).toEqual(time ? [time] : []);
  });

  test('fits nothing undated', () => {
    expect(timeFit(undefined, namedTimes('In 2023'))).toBe(0);
  });
});
