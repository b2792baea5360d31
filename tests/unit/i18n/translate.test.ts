import { afterEach, describe, expect, test } from 'vitest';
import { direction, formatDay, formatList, language, locale } from '../../../lib/i18n/locale.ts';
import { storyText } from '../../../lib/i18n/story-language.ts';
import { t } from '../../../lib/i18n/translate.ts';
import { speak } from '../../i18n/speak.ts';

afterEach(() => speak('en-GB'));

test.each([
  ['en-GB', 'en', 'en-GB', '14 May 2022'],
  ['en-US', 'en', 'en-US', 'May 14, 2022'],
  ['es-MX', 'es', 'es-MX', '14 de mayo de 2022'],
  ['ko', 'ko', 'ko', '2022년 5월 14일'],
  ['pl', 'en', 'en', 'May 14, 2022'],
])('a browser in %s gets words in %s and dates by %s', (browser, words, dates, day) => {
  speak(browser);
  expect(language()).toBe(words);
  expect(locale()).toBe(dates);
  expect(formatDay('2022-05-14', { dateStyle: 'long' })).toBe(day);
});

test('what is named with a hyphen in code has an underscore in the catalogues', () => {
  expect(t('kinds.source.opinion-column')).toBe('Opinion column');
});

test('things are joined as the language joins them', () => {
  speak('es');
  expect(formatList(['a', 'b', 'c'])).toBe('a, b y c');
});

describe('a story’s own words', () => {
  test('are marked as English only among words in another language', () => {
    expect(storyText()).toEqual({});
    speak('ko');
    expect(storyText()).toEqual({ lang: 'en', dir: 'ltr' });
  });

  test('run their own way where the interface runs from right to left', () => {
    speak('ar-XB');
    expect(direction()).toBe('rtl');
    expect(storyText().dir).toBe('ltr');
  });
});
