import { dirname } from 'node:path';
import type { Plugin } from 'vite';
import { nameTable } from './names.ts';
import { Problems } from './problems.ts';
import { compileStory, storyFolders } from './stories.ts';

const ROOT = import.meta.dirname;
const BASE = dirname(ROOT);

/** What each virtual module exports; typed for its importers in `lib/story/virtual.d.ts`. */
const MODULES: Record<string, () => unknown> = {
  'virtual:backstory/stories': () => bundle().stories,
  'virtual:backstory/names': () => bundle().names,
  'virtual:backstory/bell': () => bundle().names.flatMap(({ topics }) => topics),
};

/**
 * Gives the extension and its tests the compiled stories. Compiles on first use, and anew when a
 * file of a story changes; a story with problems fails the build with all of them.
 */
export function stories(): Plugin {
  return {
    name: 'backstory:stories',
    resolveId: (id) => (id in MODULES ? `\0${id}` : undefined),
    load(id) {
      const compile = id.startsWith('\0') ? MODULES[id.slice(1)] : undefined;
      if (!compile) return undefined;
      for (const folder of storyFolders(ROOT)) this.addWatchFile(folder);
      return {
        code: `export default JSON.parse(${JSON.stringify(JSON.stringify(compile()))});`,
        moduleType: 'js',
      };
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
