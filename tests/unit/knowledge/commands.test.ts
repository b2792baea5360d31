import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { citeCommand } from '../../../knowledge/compiler/commands/cite.ts';
import { knowledge } from '../../../knowledge/compiler/commands/knowledge.ts';
import { newStory } from '../../../knowledge/compiler/commands/new-story.ts';
import { type Change, exampleStory, put, swap, terminal } from './story-folder.ts';

/** The example story in a root of its own, with its documents in a folder beside it. */
function setUp(changes: Record<string, Change> = {}, env: Record<string, string> = {}) {
  const { root, folder } = exampleStory(changes);
  const documents = join(root, 'papers');
  cpSync(join(folder, 'documents'), documents, { recursive: true });
  rmSync(join(folder, 'documents'), { recursive: true });
  const screen = terminal(root, env);
  return {
    root,
    folder,
    documents,
    screen,
    knowledge: (...args: string[]) => knowledge(args, screen),
    cite: (...args: string[]) => citeCommand(args, screen),
    newStory: (...args: string[]) => newStory(args, screen),
  };
}

describe('npm run knowledge', () => {
  test('sums the story up, and says plainly that it verified nothing', () => {
    const { screen, knowledge } = setUp();
    expect(knowledge()).toBe(0);
    expect(screen.printed[0]).toBe(
      'story: 2 sources, 2 topics, 2 facts, 2 events, 1 dispute, 1 brief point',
    );
    expect(screen.printed).toContain(
      '  Nothing was verified against the documents: name their folder with --documents DIR.',
    );
    expect(screen.errors).toEqual([]);
  });

  test('verifies against the documents', () => {
    const { screen, documents, knowledge } = setUp();
    expect(knowledge('--documents', documents)).toBe(0);
    expect(screen.printed).toContain('  verified: 6 places in 2 documents');
  });

  test('fails if the documents are missing', () => {
    const { screen, documents, knowledge } = setUp();
    expect(knowledge('--documents', `${documents}-gone`)).toBe(1);
    expect(screen.errors).toEqual([
      `There is no folder ${documents}-gone, so nothing was verified. Name the folder that holds the documents.`,
    ]);
  });

  test('prints the story as JSON, and nothing else', () => {
    const { screen, knowledge } = setUp();
    expect(knowledge('--json')).toBe(0);
    expect(Object.keys(JSON.parse(screen.printed.join('\n')))).toEqual([
      'version',
      'story',
      'sources',
      'topics',
      'facts',
      'events',
      'disputes',
      'brief',
    ]);
  });

  test('prints no JSON of a story with problems, but every problem', () => {
    const { screen, knowledge } = setUp({
      'brief.yaml': put(''),
      'events.yaml': swap('era: repair', 'era: x'),
    });
    expect(knowledge('--json')).toBe(1);
    expect(screen.printed).toEqual([]);
    expect(screen.errors).toHaveLength(3);
    expect(screen.errors.at(-1)).toBe('2 problems.');
  });

  test('refuses a place that was never looked up, until --write has stored it', () => {
    const { screen, documents, knowledge } = setUp({
      'facts/bridge.yaml': swap('at: steel is worn', 'at: the steel is'),
    });
    expect(knowledge()).toBe(1);
    expect(screen.errors[0]).toContain(
      'facts/bridge.yaml:19: the place of “the steel is” is not known yet.',
    );
    expect(knowledge('--documents', documents)).toBe(1);
    expect(screen.errors).toContainEqual(
      expect.stringContaining('story/places.json:1: the places are not those of the documents'),
    );
    expect(knowledge('--documents', documents, '--write')).toBe(0);
    expect(knowledge()).toBe(0);
  });

  test('refuses places made from another document', () => {
    const { screen, knowledge } = setUp({ 'places.json': (text) => text.replace('5b25', '0000') });
    expect(knowledge()).toBe(1);
    expect(screen.errors[0]).toContain(
      'sources.yaml:4: places.json was made from another document.',
    );
  });

  test('accounts for every sentence of the documents', () => {
    const { screen, documents, knowledge } = setUp();
    expect(knowledge('--documents', documents, '--coverage')).toBe(0);
    expect(screen.printed).toEqual([
      'harbour-notice: 4 sentences: 3 used, 0 links, 1 left out (padding 1), 0 unaccounted',
      'market-letter: 3 sentences: 2 used, 0 links, 1 left out (opinion-flourish 1), 0 unaccounted',
      'Every sentence is accounted for.',
    ]);
  });

  test('lists the sentences that nobody accounted for, and fails', () => {
    const { screen, documents, knowledge } = setUp({ 'left-out.yaml': put('[]\n') });
    expect(knowledge('--documents', documents, '--coverage')).toBe(1);
    expect(screen.printed).toContain('  2.2 Ferries run meanwhile.');
    expect(screen.printed.at(-1)).toBe(
      '2 sentences unaccounted. Cite each as evidence, or list it in left-out.yaml with the reason.',
    );
  });

  test('records what a second reader has checked, and tells what changed since', () => {
    const { screen, folder, knowledge } = setUp();
    expect(knowledge('--unchecked')).toBe(0);
    expect(screen.printed.at(-1)).toBe('story: 8 statements unchecked.');
    expect(knowledge('--checked', '--all')).toBe(0);
    expect(
      JSON.parse(readFileSync(join(folder, 'checks.json'), 'utf8'))['fact/steel-worn'],
    ).toEqual({
      date: '2024-07-01',
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(knowledge()).toBe(0);
    expect(screen.printed).toContain('  every statement was checked by a second reader');

    const changed = setUp({
      'checks.json': put(readFileSync(join(folder, 'checks.json'))),
      'facts/bridge.yaml': swap('bad state', 'sorry state'),
    });
    changed.knowledge('--unchecked');
    expect(changed.screen.printed).toEqual([
      'fact/steel-worn (changed since it was checked)',
      'story: 1 statement unchecked.',
    ]);
    expect(changed.knowledge('--checked', 'fact/steel-worn')).toBe(0);
    changed.knowledge('--unchecked');
    expect(changed.screen.printed.at(-1)).toBe('story: 0 statements unchecked.');
  });

  test('counts what rests on a sentence that reads differently now as unchecked', () => {
    const { folder, knowledge } = setUp();
    knowledge('--checked', '--all');
    const places = JSON.parse(readFileSync(join(folder, 'places.json'), 'utf8'));
    places['harbour-notice'].places['steel is worn'].sha256 = '0'.repeat(64);
    const changed = setUp({
      'checks.json': put(readFileSync(join(folder, 'checks.json'))),
      'places.json': put(JSON.stringify(places)),
    });
    changed.knowledge('--unchecked');
    expect(changed.screen.printed[0]).toBe('fact/steel-worn (changed since it was checked)');
  });

  test.each([
    ['an option that is none', ['--jsno'], "Unknown option '--jsno'"],
    ['words where none belong', ['story'], '“story” is not understood here.'],
    ['a story that is none', ['--story', 'tale'], 'There is no story “tale”. There is: story.'],
    [
      'coverage without documents',
      ['--coverage'],
      'Nothing was verified: this needs the documents. Add --documents DIR.',
    ],
    ['writing without documents', ['--write'], 'Nothing was verified: this needs the documents.'],
    ['checks of nothing', ['--checked'], 'Name the statements that were checked, or --all of them'],
    ['checks of no statement', ['--checked', 'fact/none'], 'There is no statement fact/none.'],
  ])('refuses %s', (_name, args, says) => {
    const { screen, knowledge } = setUp();
    expect(knowledge(...args)).toBe(1);
    expect(screen.errors.join('\n')).toContain(says);
    expect(screen.printed).toEqual([]);
  });
});

describe('npm run cite', () => {
  test('prints a locator for words, with where they stand', () => {
    const { screen, documents, cite } = setUp();
    expect(cite('market-letter', 'no lorry has crossed the bridge', '--documents', documents)).toBe(
      0,
    );
    expect(screen.printed).toEqual([
      'market-letter 1.1: Since early March no lorry has crossed the bridge at the harbour.',
      '  at: "no lorry has crossed the bridge"',
      '  at: "Since early March…at the harbour." # the whole sentence',
    ]);
  });

  test('finds the documents by BACKSTORY_DOCUMENTS too', () => {
    const { root, screen, documents } = setUp();
    const elsewhere = terminal(root, { BACKSTORY_DOCUMENTS: documents });
    expect(citeCommand(['market-letter', 'not one!'], elsewhere)).toBe(0);
    expect(elsewhere.printed[1]).toBe('  at: "not one!"');
    expect(screen.printed).toEqual([]);
  });

  test.each([
    ['no words', ['market-letter'], 'npm run cite -- SOURCE'],
    [
      'no documents',
      ['market-letter', 'lorry'],
      'The documents are not here. Give their folder: --documents DIR, or BACKSTORY_DOCUMENTS=DIR.',
    ],
    [
      'an unknown source',
      ['market-leter', 'lorry'],
      'There is no source “market-leter”. Did you mean “market-letter”?',
    ],
    [
      'documents that are elsewhere',
      ['market-letter', 'lorry', '--documents', '/nowhere'],
      'There is no /nowhere/market-letter.txt.',
    ],
  ])('refuses %s', (_name, args, says) => {
    const { screen, cite } = setUp();
    expect(cite(...args)).toBe(1);
    expect(screen.errors.join('\n')).toContain(says);
  });

  test('says so if the words occur nowhere', () => {
    const { screen, documents, cite } = setUp();
    expect(cite('market-letter', 'a', 'train', '--documents', documents)).toBe(1);
    expect(screen.errors).toEqual([
      '“a train” does not occur in market-letter. Try fewer words, copied from the document.',
    ]);
  });
});

describe('npm run new-story', () => {
  test('lays out a story that compiles, and is verified against its own documents', () => {
    const { root, screen, newStory, knowledge } = setUp();
    expect(newStory('river-dam')).toBe(0);
    expect(screen.errors).toEqual([]);
    expect(knowledge('--story', 'river-dam')).toBe(0);
    expect(screen.printed).toContain(
      'river-dam: 2 sources, 2 topics, 2 facts, 2 events, 1 dispute, 1 brief point',
    );
    expect(screen.printed).toContain('  verified: 6 places in 2 documents');
    expect(readFileSync(join(root, 'river-dam/story.yaml'), 'utf8')).toContain('id: river-dam\n');
  });

  test('with two stories, --json needs to be told which', () => {
    const { screen, newStory, knowledge } = setUp();
    newStory('river-dam');
    expect(knowledge('--json')).toBe(1);
    expect(screen.errors.at(-1)).toBe('There are several stories. Choose one: --story NAME.');
    expect(knowledge('--json', '--story', 'river-dam')).toBe(0);
  });

  test.each([
    ['no name', [], 'npm run new-story -- NAME'],
    ['two names', ['a', 'b'], 'npm run new-story -- NAME'],
    ['a name with capitals', ['River'], "“River” can't be a story's id."],
    ['a path', ['../river'], "can't be a story's id."],
    [
      'the name of a folder that is there',
      ['papers'],
      'There is already a folder papers. Choose another name.',
    ],
  ])('refuses %s', (_name, args, says) => {
    const { screen, newStory } = setUp();
    expect(newStory(...args)).toBe(1);
    expect(screen.errors.join('\n')).toContain(says);
  });
});

test.each([
  ['knowledge', knowledge],
  ['cite', citeCommand],
  ['new-story', newStory],
])('npm run %s says how it is used if asked, and does nothing else', (name, command) => {
  const { screen } = setUp();
  expect(command(['river-dam', '--help'], screen)).toBe(0);
  expect(screen.printed.join('\n')).toMatch(new RegExp(`^npm run ${name} -- `));
  expect(screen.errors).toEqual([]);
});
