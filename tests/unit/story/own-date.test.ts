import { expect, test } from 'vitest';
import { toWhen } from '../../../knowledge/compiler/wording/when.ts';
import { saysWhen } from '../../../lib/story/time/own-date.ts';

test.each([
  ['a year', '2011', 'She has led the port since 2011.', true],
  ['a year inside a span of the text', '1950', 'The war of 1950–53 closed the port.', true],
  ['another year', '2011', 'She has led the port since 2012.', false],
  ['digits that are no year', '2011', 'The port counts 20115 ships.', false],
  ['a month', '2023-09', 'In September 2023 the bridge opened.', true],
  ['its year alone', '2023-09', 'The bridge opened in 2023.', false],
  [
    'the month of a day that is only about right',
    '2023-09-13~',
    'It opened in September 2023.',
    true,
  ],
  ['the month of a day that is known', '2023-09-13', 'It opened in September 2023.', false],
  ['the day', '2023-09-03', 'It opened on 3 September 2023.', true],
  ['another day that ends alike', '2023-09-03', 'It opened on 13 September 2023.', false],
  ['one end of a span', '2023-08/2023-09', 'From August 2023 the ferry ran.', true],
  ['neither end of a span', '2022/2024', 'The ferry ran in 2023.', false],
  ['a span with no end', '2022-02-24/..', 'Since 24 February 2022 the port has been shut.', true],
  ['a season', '2023-23', 'It opened in autumn 2023.', false],
  ['no date', '2023-09', 'The bridge is open.', false],
])('whether the words give the time: %s', (_, edtf, text, expected) => {
  expect(saysWhen(text, toWhen(edtf, '2024-06-30'))).toBe(expected);
});
