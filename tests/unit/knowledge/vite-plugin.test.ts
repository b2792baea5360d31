import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import stories from 'virtual:backstory/stories';
import { describe, expect, test } from 'vitest';
import { compileStory, storyFolders } from '../../../knowledge/compiler/stories.ts';
import { stories as plugin } from '../../../knowledge/compiler/vite-plugin.ts';
import { ship } from '../../../lib/story/shipped.ts';
import { exampleStory, put } from './story-folder.ts';

const KNOWLEDGE = join(import.meta.dirname, '../../../knowledge');

/** Loads a module as Vite would, and returns what it would watch as well. */
function load(root: string, id: string) {
  const made = plugin(root) as unknown as {
    resolveId(id: string): string | undefined;
    load(this: { addWatchFile(file: string): void }, id: string): { code: string } | undefined;
    watchChange(id: string): void;
  };
  const watched: string[] = [];
  const context = { addWatchFile: (file: string) => void watched.push(file) };
  const resolved = made.resolveId(id);
  return {
    code: resolved && made.load.call(context, resolved)?.code,
    watched,
    change: (file: string) => made.watchChange(file),
  };
}

describe('the modules of the compiled stories', () => {
  test('hold every story in full', () => {
    const compiled = storyFolders(KNOWLEDGE).map((folder) =>
      compileStory(folder, { base: dirname(KNOWLEDGE) }),
    );
    expect(compiled.length).toBeGreaterThan(0);
    expect(stories).toEqual(compiled.map(({ story }) => story));
  });

  test('ship no digests, which only whoever has the documents can use', () => {
    expect(JSON.stringify(stories)).not.toMatch(/[0-9a-f]{64}/);
  });

  test('stay within their budget: a story is read on every page that it is found on', () => {
    for (const story of stories) expect(JSON.stringify(ship([story])).length).toBeLessThan(160_000);
  });

  test('follow the files they are made of', () => {
    const { root, folder } = exampleStory();
    const file = join(folder, 'story.yaml');
    const first = load(root, 'virtual:backstory/stories');
    expect(first.watched).toContain(file);
    expect(first.watched).toContain(join(folder, 'facts/bridge.yaml'));
    expect(first.code).toContain('The harbour bridge');

    writeFileSync(file, 'id: story\n');
    first.change(file);
    expect(() => load(root, 'virtual:backstory/stories')).toThrow(
      'story/story.yaml:1: "title" is missing. Add it.',
    );
  });

  test('are not made of a story with problems', () => {
    const { root } = exampleStory({ 'brief.yaml': put(''), 'left-out.yaml': put('') });
    expect(() => load(root, 'virtual:backstory/names')).toThrow(
      /brief\.yaml:1:.*\n.*left-out\.yaml:1:/,
    );
  });

  test('leave other modules to other plug-ins', () => {
    expect(load(exampleStory().root, 'virtual:backstory/other').code).toBeUndefined();
  });
});
