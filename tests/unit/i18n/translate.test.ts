import { afterEach, describe, expect, test } from 'vitest';
import { direction, formatList, language, locale } from '../../../lib/i18n/locale.ts';
import { storyText } from '../../../lib/i18n/story-language.ts';
import { plural, t } from '../../../lib/i18n/translate.ts';
import { longDay } from '../../../lib/ui/dates/long-day.ts';
import { speak } from '../../rig/speak.ts';

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
  expect(longDay('2022-05-14')).toBe(day);
});

test('what is named with a hyphen in code has an underscore in the catalogues', () => {
  expect(t('kinds.source.opinion-column')).toBe('Opinion column');
});

test('things are joined as the language joins them', () => {
  speak('es');
  expect(formatList(['a', 'b', 'c'])).toBe('a, b y c');
});

test('a name in a sentence from right to left keeps its own direction', () => {
  expect(t('situation.off', { site: 'example.com' })).not.toContain('\u2068');
  speak('ar-XB');
  expect(t('situation.off', { site: 'example.com' })).toContain('\u2068example.com\u2069');
});

describe('a count', () => {
  test.each([
    ['en-GB', 1, 'Sources differ on one question about this topic'],
    ['en-GB', 2, 'Sources differ on 2 questions about this topic'],
    ['es', 1, 'Las fuentes difieren en una cuestión sobre este tema'],
    ['es', 2, 'Las fuentes difieren en 2 cuestiones sobre este tema'],
    ['ko', 1, '이 주제에서 출처마다 엇갈리는 쟁점 1건'],
    ['en-GB', 12345, 'Sources differ on 12,345 questions about this topic'],
    ['es', 12345, 'Las fuentes difieren en 12.345 cuestiones sobre este tema'],
  ])('takes the form of its language: %s %i', (locale, n, words) => {
    speak(locale);
    expect(plural('card.sources-disagree-on', n)).toBe(words);
  });

  test('has six forms in a language like Arabic', () => {
    speak('ar-XB');
    for (const n of [0, 1, 2, 3, 11, 100]) expect(plural('search.hits', n)).not.toBe('');
  });
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
