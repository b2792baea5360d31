import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { compileStory } from '../../../knowledge/compiler/stories.ts';
import { FUZZ_LIMIT, fuzz } from '../../rig/fuzz.ts';
import { exampleStory } from '../knowledge/story-folder.ts';

const FILES = [
  'story.yaml',
  'sources.yaml',
  'topics.yaml',
  'facts/bridge.yaml',
  'events.yaml',
  'disputes.yaml',
  'brief.yaml',
  'left-out.yaml',
  'names/fr.yaml',
  'names/people.yaml',
];

/** What people write where something else belongs: any value, or one that looks right. */
const value = fc.oneof(
  fc.anything({ withDate: true, maxDepth: 2 }),
  fc.constantFrom(
    '2023-09',
    '2023-13-45',
    '../../x',
    '[a](topic:none)',
    '…',
    'a…b',
    '',
    'constructor',
    '*a*b*',
    '\u0000',
  ),
  fc.string({ unit: 'binary' }),
);

/** A mistake in a file: text inserted or cut out somewhere, or a value replaced by another. */
const mistake = fc.oneof(
  fc.record({
    cut: fc.nat(9999),
    length: fc.nat(30),
    put: fc.oneof(
      fc.constantFrom('- ', ': ', '&a [*a]', '!!js ', '{', '"', '\t', '---\n', '<<: '),
      fc.string({ unit: 'binary' }),
    ),
  }),
  fc.record({ at: fc.array(fc.nat(20), { maxLength: 4 }), value }),
);

type Mistake = { cut: number; length: number; put: string } | { at: number[]; value: unknown };

function spoil(text: string, mistake: Mistake): string {
  if ('cut' in mistake) {
    const at = mistake.cut % (text.length + 1);
    return text.slice(0, at) + mistake.put + text.slice(at + mistake.length);
  }
  const root = { all: parse(text) };
  let inside: unknown = root;
  let key: string = 'all';
  for (const number of mistake.at) {
    const next = (inside as Record<string, unknown>)[key];
    if (typeof next !== 'object' || next === null) break;
    const keys = Object.keys(next);
    if (keys.length === 0) break;
    inside = next;
    key = keys[number % keys.length] as string;
  }
  (inside as Record<string, unknown>)[key] = mistake.value;
  return stringify(root.all) ?? '';
}

test(
  'whatever is wrong with a story’s files, the compiler says where, and does not break',
  async () => {
    const { root, folder } = exampleStory();
    const texts = new Map(FILES.map((file) => [file, read(join(folder, file))]));
    let told = 0;
    const property = fc.property(fc.constantFrom(...FILES), mistake, (file, mistake) => {
      const before = texts.get(file) ?? '';
      let spoilt: string;
      try {
        spoilt = spoil(before, mistake);
      } catch {
        // A value that can't be written as YAML.
        return;
      }
      const path = join(folder, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, spoilt);
      try {
        const { story, problems } = compileStory(folder, { base: root });
        expect(story === undefined).toBe(problems.length > 0);
        for (const problem of problems) expect(problem).toMatch(/^story(\/[\w./-]+(:\d+)?)?: \S/);
        told += problems.length;
      } finally {
        if (before === '') rmSync(path);
        else writeFileSync(path, before);
      }
    });
    await fuzz('story files', property, 150);
    expect(told).toBeGreaterThan(0);
  },
  FUZZ_LIMIT,
);

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
