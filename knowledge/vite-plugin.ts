import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { pack } from '../lib/story/pack.ts';
import { nameTable } from './names.ts';
import { Problems } from './problems.ts';
import { compileStory, storyFolders } from './stories.ts';

const ROOT = import.meta.dirname;
const BASE = dirname(ROOT);
const UNPACK = join(BASE, 'lib/story/pack.ts');

/** The code of each virtual module; what it exports is declared in `lib/story/virtual.d.ts`. */
const MODULES: Record<string, () => string> = {
  'virtual:backstory/stories': () =>
    `import { unpack } from ${JSON.stringify(UNPACK)};\nexport default unpack(${json(pack(bundle().stories))});`,
  'virtual:backstory/names': () => `export default ${json(bundle().names)};`,
  'virtual:backstory/bell': () =>
    `export default ${json(bundle().names.flatMap(({ topics }) => topics))};`,
};

/** Large data is quicker to parse as JSON in a string than as an expression of the language. */
const json = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/**
 * Gives the extension and its tests the compiled stories. Compiles on first use, and anew when a
 * file of a story changes; a story with problems fails the build with all of them.
 */
export function stories(): Plugin {
  return {
    name: 'backstory:stories',
    resolveId: (id) => (id in MODULES ? `\0${id}` : undefined),
    load(id) {
      const code = id.startsWith('\0') ? MODULES[id.slice(1)] : undefined;
      if (!code) return undefined;
      for (const folder of storyFolders(ROOT)) this.addWatchFile(folder);
      return { code: code(), moduleType: 'js' };
    },
    watchChange: (id) => {
      if (id.startsWith(ROOT)) compiled = undefined;
    },
  };
}

let compiled: ReturnType<typeof compileAll> | undefined;

function bundle(): ReturnType<typeof compileAll> {
  compiled ??= compileAll();
  return compiled;
}

/** Throws an Error that lists every problem of every story. */
function compileAll() {
  const problems = new Problems();
  const outcomes = storyFolders(ROOT).map((folder) => compileStory(folder, { base: BASE }));
  const names = outcomes.map(({ draft }) => nameTable(draft, problems));
  const lines = [...outcomes.flatMap((outcome) => outcome.problems), ...problems.lines()];
  if (lines.length > 0) throw new Error(`The stories have problems:\n${lines.join('\n')}`);
  return { stories: outcomes.flatMap(({ story }) => story ?? []), names };
}
