import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileStory, storyFolders } from '../../../knowledge/stories.ts';
import { rings } from '../../../lib/find/bell.ts';
import { compileBell } from '../../../lib/find/compile-bell.ts';

const BASE = join(import.meta.dirname, '..', '..', '..');
const stories = storyFolders(join(BASE, 'knowledge')).map(
  (folder) => compileStory(folder, { base: BASE }).names,
);
const bell = compileBell(stories);

/** Every distinctive name that is enough by itself, by language. */
const names = stories.flatMap(({ topics, languages }) => {
  const distinctive = topics.filter(({ scope }) => scope === 'distinctive');
  return distinctive.flatMap(({ id, names }) =>
    [
      ['en', names] as const,
      ...Object.entries(languages).map(([lang, all]) => [lang, all[id] ?? []] as const),
    ].flatMap(([lang, all]) =>
      all.flatMap(({ name, use }) => (use === 'full' ? [{ lang, name }] : [])),
    ),
  );
});

test.each(names)('$lang: $name rings', ({ name }) => {
  expect(rings(bell, name)).toBe(true);
  expect(rings(bell, `«${name}», 2023. ${'And so on. '.repeat(50)}`)).toBe(true);
  expect(rings(bell, `${'And so on. '.repeat(50)}\n${name}`)).toBe(true);
});

describe('however a name is typeset', () => {
  test.each([
    'KIM JONG UN IN RUSSIA',
    'kim jong un',
    'Kim Jong\u2011un',
    'Kim\u00a0Jong\u00a0Un',
    'Kim\n  Jong\n  Un',
    'Ki\u00adm Jong Un',
    'Pyong\u200byang',
    'Путина',
    'Ким Чен Ыном',
    'بوتين',
    '金正恩',
  ])('%s rings', (text) => {
    expect(rings(bell, text)).toBe(true);
  });
});

describe('what is no name of ours does not ring', () => {
  test.each([
    'Cloud computing and an output',
    'Soo Kim said so',
    'The city council approved the security plan',
    'Consumer advocates at the core of it',
    'Choi chose the song, not the dance',
    '',
  ])('%s', (text) => {
    expect(rings(bell, text)).toBe(false);
  });

  test('nor does anything, without names', () => {
    expect(rings(compileBell([]), 'Kim Jong Un')).toBe(false);
  });
});
