import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BadDate, toWhen } from '../../../knowledge/compiler/wording/when.ts';

const HORIZON = '2024-06-18';

const CASES: [
  edtf: string,
  from: string,
  to: string,
  precision: string,
  approximate: boolean,
  label: string,
][] = [
  ['2023-09-13', '2023-09-13', '2023-09-13', 'day', false, '13 September 2023'],
  ['2023-09-13~', '2023-09-13', '2023-09-13', 'day', true, 'around 13 September 2023'],
  ['2023-09', '2023-09-01', '2023-09-30', 'month', false, 'September 2023'],
  ['2023-09?', '2023-09-01', '2023-09-30', 'month', true, 'perhaps September 2023'],
  ['2023-09-XX', '2023-09-01', '2023-09-30', 'month', false, 'September 2023'],
  ['2024-02', '2024-02-01', '2024-02-29', 'month', false, 'February 2024'],
  ['2023-23', '2023-09-01', '2023-11-30', 'season', false, 'autumn 2023'],
  ['2023-24', '2023-12-01', '2024-02-29', 'season', false, 'winter 2023'],
  ['2023-21%', '2023-03-01', '2023-05-31', 'season', true, 'perhaps around spring 2023'],
  ['1948', '1948-01-01', '1948-12-31', 'year', false, '1948'],
  ['195X', '1950-01-01', '1959-12-31', 'decade', false, 'the 1950s'],
  ['2022/2023', '2022-01-01', '2023-12-31', 'span', false, '2022–2023'],
  ['2023-09-12/2023-09-17', '2023-09-12', '2023-09-17', 'span', false, '12–17 September 2023'],
  [
    '2023-08-30/2023-09-02',
    '2023-08-30',
    '2023-09-02',
    'span',
    false,
    '30 August – 2 September 2023',
  ],
  ['2023-09/2023-10', '2023-09-01', '2023-10-31', 'span', false, 'September–October 2023'],
  ['2022-12/2023-01', '2022-12-01', '2023-01-31', 'span', false, 'December 2022 – January 2023'],
  ['1950~/1953', '1950-01-01', '1953-12-31', 'span', true, 'around 1950 – 1953'],
  [
    '2022-02-24/2023-09',
    '2022-02-24',
    '2023-09-30',
    'span',
    false,
    '24 February 2022 – September 2023',
  ],
  ['2022-02-24/..', '2022-02-24', HORIZON, 'span', false, 'since 24 February 2022'],
];

describe('toWhen', () => {
  test.each(CASES)('%s', (edtf, from, to, precision, approximate, label) => {
    expect(toWhen(edtf, HORIZON)).toEqual({ edtf, from, to, precision, approximate, label });
  });

  test.each([
    ['words', 'September 2023'],
    ['nothing', ''],
    ['no such month', '2023-13'],
    ['no such day', '2023-02-30'],
    ['a time of day', '2023-09-12T10:00:00'],
    ['no beginning', '../2023'],
    ['three parts', '2021/2022/2023'],
    ['a set', '[2021,2022]'],
    ['the wrong way round', '2023/2022'],
    ['a beginning after all that is known', '2025/..'],
  ])('refuses %s', (_name, edtf) => {
    expect(() => toWhen(edtf, HORIZON)).toThrow(BadDate);
  });

  test('a day stands for itself', () => {
    const days = fc.date({
      min: new Date('1000-01-01'),
      max: new Date('9000-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(toWhen(day, HORIZON)).toMatchObject({ from: day, to: day, precision: 'day' });
      }),
    );
  });
});
