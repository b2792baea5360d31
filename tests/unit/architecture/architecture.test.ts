import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { circleIn, mayImport, PURE_ROOMS, partOf, roomOf, usesOf } from './rooms.ts';
import { codeOf, importsOf, readText, sourcesIn } from './sources.ts';

const product = sourcesIn('entrypoints', 'lib');
const everything = sourcesIn('.');

const LONGEST_FILE = 300;

/** The names of all messages, one per line, for the compiler's use only. */
const WRITTEN_BY_TOOL = 'lib/i18n/messages.ts';

describe('imports go one way', () => {
  const crossings = product.flatMap((file) => {
    const from = roomOf(file.path);
    return importsOf(file).map((name) => ({ file: file.path, from, name, to: roomOf(name) }));
  });

  test('every file of the product is in a room', () => {
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
    const uses = usesOf(product);
    expect(uses.size).toBeGreaterThan(0);
    expect(circleIn(uses), 'Let one of these rooms do without the next').toBeUndefined();
  });

  test('no two parts of a room, or of the tools, use each other', () => {
    const uses = usesOf(everything, partOf);
    expect(circleIn(uses), 'Move what both need into a part below them').toBeUndefined();
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

test('a story’s markup reaches a document in one place', () => {
  const sinks =
    /dangerouslySetInnerHTML|\b(innerHTML|outerHTML|srcdoc)\b|insertAdjacentHTML|DOMPurify/;
  const using = product.filter(({ text }) => sinks.test(codeOf(text)));
  expect(paths(using), 'Show it through Markup, or set it as text').toEqual([
    'lib/ui/statement/Markup.tsx',
  ]);
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

  test('everything exported says what it is or does', () => {
    const wrong = everything
      .filter(({ path }) => !/\.test\.tsx?$/.test(path))
      .flatMap(({ path, text }) => undocumented(text).map((name) => `${path}: ${name}`));
    expect(wrong, 'Say what it is or does, in which units, what it answers and throws').toEqual([]);
  });

  test.each([
    ['a function', '/** Adds. */\nexport function add() {}\nexport function sub() {}', ['sub']],
    ['a function in a constant', 'export const add = (a: number) => a;', ['add']],
    ['a component', 'export default function Card() {}', ['Card']],
    ['a type', 'export interface Sum {}\nexport type Term = number;', ['Sum', 'Term']],
    ['a type that a schema beside it gives', 'export type Sum = v.InferOutput<typeof Sum>;', []],
  ])('the rule notices %s', (_, text, names) => expect(undocumented(text)).toEqual(names));
});

function undocumented(text: string): string[] {
  const exported =
    /^export (?:default )?(?:async )?(?:function\*? |class |interface |type (?!\w+ = v\.InferOutput)|const (?=\w+ = (?:async )?(?:\(|\w+ =>)))(\w+)/gm;
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
