import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { circleIn, mayImport, PURE_ROOMS, roomOf } from './rooms.ts';
import { codeOf, filesIn, importsOf, readText, sourcesIn } from './sources.ts';

const product = sourcesIn('entrypoints', 'lib');
const everything = sourcesIn('.').filter(({ path }) => !path.startsWith('tests/fixtures/'));

const LONGEST_FILE = 300;

/** The names of all messages, one a line, for the compiler alone. */
const WRITTEN_BY_TOOL = 'lib/i18n/messages.ts';

describe('imports go one way', () => {
  const crossings = product.flatMap((file) => {
    const from = roomOf(file.path);
    return importsOf(file).map((name) => ({ file: file.path, from, name, to: roomOf(name) }));
  });

  test('every file of the product stands in a room', () => {
    const strays = product.filter(({ path }) => !roomOf(path));
    expect(paths(strays), 'Give the file a room, or its room a level in rooms.ts').toEqual([]);
  });

  test('no room uses a room above it', () => {
    const wrong = crossings.filter(({ from, to }) => from && to && !mayImport(from, to));
    expect(
      wrong.map(({ file, name }) => `${file} imports ${name}`),
      'Move what is needed down, or pass it in from above',
    ).toEqual([]);
  });

  test('no two rooms use each other', () => {
    const uses = new Map<string, Set<string>>();
    for (const { from, to } of crossings) {
      if (!from || !to || from === to) continue;
      uses.set(from, (uses.get(from) ?? new Set()).add(to));
    }
    expect(uses.size).toBeGreaterThan(0);
    expect(circleIn(uses), 'Let one of these rooms do without the next').toBeUndefined();
  });

  test('the product imports neither its tools nor its tests', () => {
    const wrong = crossings.filter(({ name }) => /^(scripts|tests|knowledge)\//.test(name));
    expect(wrong.map(({ file, name }) => `${file} imports ${name}`)).toEqual([]);
  });

  test('the rules can fail', () => {
    expect(mayImport('lib/text', 'lib/find')).toBe(false);
    expect(mayImport('lib/card', 'lib/story')).toBe(true);
    const uses = new Map([
      ['a', new Set(['b'])],
      ['b', new Set(['c'])],
      ['c', new Set(['b'])],
    ]);
    expect(circleIn(uses)).toEqual(['b', 'c', 'b']);
  });
});

describe('the pure rooms', () => {
  const pure = product.filter(({ path }) => PURE_ROOMS.includes(roomOf(path) ?? ''));
  const DOM_OR_EXTENSION = /\b(document|window|navigator|browser|chrome)\s*[.[]/;
  const PACKAGES = /^(wxt|webextension-polyfill|preact|dompurify|@floating-ui)(\/|$)/;

  test('know neither the DOM nor the extension', () => {
    const wrong = pure.filter(
      (file) =>
        DOM_OR_EXTENSION.test(codeOf(file.text)) ||
        importsOf(file).some((name) => PACKAGES.test(name)),
    );
    expect(paths(wrong), 'Pass what is needed in as data').toEqual([]);
  });
});

test('nothing in the product names a person or a country of a story', () => {
  const topics: { names: (string | { name: string })[] }[] = parse(
    readText('knowledge/russia-north-korea/topics.yaml'),
  );
  const names = topics.flatMap((topic) =>
    topic.names.map((name) => (typeof name === 'string' ? name : name.name)),
  );
  expect(names.length).toBeGreaterThan(0);
  const proper = names.filter((name) => /^\p{Lu}\p{Ll}+/u.test(name)).map(escapeRegExp);
  const anyName = new RegExp(`(?<!\\p{L})(${proper.join('|')})(?!\\p{L})`, 'u');
  const wrong = product.flatMap(({ path, text }) => {
    const [, name] = anyName.exec(codeOf(text, { strings: true })) ?? [];
    return name ? [`${path} names ${name}`] : [];
  });
  expect(wrong, 'A story is data: put the name into knowledge/').toEqual([]);
});

describe('every file can be read in one go', () => {
  test(`no code file is longer than ${LONGEST_FILE} lines`, () => {
    const long = everything.filter(
      ({ path, text }) => path !== WRITTEN_BY_TOOL && text.split('\n').length > LONGEST_FILE,
    );
    expect(paths(long), 'Take the second idea in it out into a file of its own').toEqual([]);
  });

  test('every exported function says what it does', () => {
    const wrong = everything
      .filter(({ path }) => !/\.test\.tsx?$/.test(path))
      .flatMap(({ path, text }) => undocumented(text).map((name) => `${path}: ${name}`));
    expect(wrong, 'Say what it does, what it answers and what it throws').toEqual([]);
  });

  test('the rule can fail', () => {
    expect(
      undocumented('/** Adds. */\nexport function add() {}\nexport function sub() {}'),
    ).toEqual(['sub']);
  });
});

test('every command a document names is one of package.json', () => {
  const { scripts } = JSON.parse(readText('package.json'));
  const documents = filesIn('.').filter(({ path }) => path.endsWith('.md'));
  const commands = documents.flatMap(({ text }) =>
    Array.from(
      text.matchAll(/\bnpm (?:run (?:--silent |-s )?([\w:-]+)|(start|test))\b/g),
      ([, run, short]) => run ?? short ?? '',
    ),
  );
  expect(commands.length).toBeGreaterThan(0);
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
});

function undocumented(text: string): string[] {
  const exported =
    /^export (?:default )?(?:async )?(?:function\*? |class |const (?=\w+ = (?:async )?(?:\(|\w+ =>)))(\w+)/gm;
  return Array.from(text.matchAll(exported))
    .filter(({ index }) => !/\*\/\s*$/.test(text.slice(0, index)))
    .map(([, name = '']) => name);
}

function paths(files: readonly { path: string }[]): string[] {
  return files.map(({ path }) => path);
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
