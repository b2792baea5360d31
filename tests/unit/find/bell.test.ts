import bell from 'virtual:backstory/bell';
import { describe, expect, test } from 'vitest';
import { compileStories } from '../../../knowledge/compiler/stories.ts';
import { rings } from '../../../lib/find/bell/bell.ts';
import { compileBell } from '../../../lib/find/bell/compile-bell.ts';

const stories = compileStories('knowledge').names;
const FULL = stories.flatMap(({ topics, languages }) =>
  topics
    .filter(({ scope }) => scope === 'distinctive')
    .flatMap(({ id, names }) =>
      [...names, ...Object.values(languages).flatMap((own) => own[id] ?? [])]
        .filter(({ use }) => use === 'full')
        .map(({ name }) => name),
    ),
);

describe('the doorbell', () => {
  test('misses no full name of a distinctive topic, in its own case or in capitals', () => {
    expect(FULL.length).toBeGreaterThan(150);
    const missed = FULL.flatMap((name) => [name, name.toUpperCase()]).filter(
      (name) => !rings(bell, `So they say: ${name}, and more.`),
    );
    expect(missed).toEqual([]);
  });

  test('misses none written without its accents', () => {
    const bare = FULL.map((name) => name.normalize('NFD').replace(/\p{Mn}/gu, ''))
      .map((name) => name.replaceAll('đ', 'd').replaceAll('ı', 'i').normalize('NFC'))
      .filter((name) => /^[\x20-\x7e]+$/.test(name));
    expect(bare.length).toBeGreaterThan(100);
    expect(bare.filter((name) => !rings(bell, `So they say: ${name}, and more.`))).toEqual([]);
  });

  test.each([
    ['inflected', 'переговоры с Путиным'],
    ['inflected in the middle', 'в Северной Корее'],
    ['after a proclitic', 'قال وبوتين'],
    ['with a suffix', 'Nordkoreas Armee'],
    ['with a particle', '북한에서'],
    ['with soft hyphens', 'Pyong\u00adyang'],
    ['across a line break', 'North\n        Korea'],
    ['with a no-break hyphen', 'Kim Jong\u2011un'],
    ['in small letters', 'the talks of kim jong un'],
    ['without its accents', 'la Coree du Nord'],
  ])('hears a name %s', (_, text) => {
    expect(rings(bell, text)).toBe(true);
  });

  test.each([
    ['words that contain a name', 'computing and inputting'],
    ['half of a name', 'South Korea won; Songs of the North; a security council of the club'],
    ['contextual topics', 'China, Russia, Washington, Trump and Ukraine'],
    ['a surname', 'Kim said hello'],
    ['beginnings of words', 'Consumer advocates at the core; Choi chose the song, not the dance'],
    ['another script', '中国と韓国の首脳'],
    ['nothing', ''],
  ])('stays silent at %s', (_, text) => {
    expect(rings(bell, text)).toBe(false);
  });

  test('never rings if no story has a name', () => {
    expect(rings(compileBell([]), 'Vladimir Putin 金正恩')).toBe(false);
  });

  test('stays small', () => {
    expect(JSON.stringify(bell).length).toBeLessThan(7000);
  });
});
