import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { compileBell } from '../../lib/find/bell/compile-bell.ts';
import { compileNames } from '../../lib/find/compile-names.ts';
import { otherNames } from '../../lib/story/other-names.ts';
import { ship } from '../../lib/story/shipped.ts';
import { PLACES_FILE } from './documents/places.ts';
import { yamlFiles } from './files/load.ts';
import { compileStories, storyFolders } from './stories.ts';

type Bundle = ReturnType<typeof compileStories>;

const KNOWLEDGE = dirname(import.meta.dirname);
const RECEIVE = join(dirname(KNOWLEDGE), 'lib/story/shipped.ts');

/** The code of each virtual module; `lib/story` and `lib/find` declare what they export. */
const MODULES: Record<string, (bundle: Bundle) => string> = {
  'virtual:backstory/stories': ({ stories }) =>
    `import { receive } from ${JSON.stringify(RECEIVE)};\nexport default receive(${json(ship(stories))});`,
  'virtual:backstory/other-names': ({ names }) => `export default ${json(otherNames(names))};`,
  'virtual:backstory/names': ({ names }) => `export default ${json(compileNames(names))};`,
  'virtual:backstory/bell': ({ names }) => `export default ${json(compileBell(names))};`,
};

/** Engines parse large data faster from a JSON string than as an expression. */
const json = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/** By root: a build asks for the same stories once for each of its entrypoints. */
const compiled = new Map<string, Bundle>();

/**
 * Gives the extension and its tests the compiled stories of `root`. Compiles on first use, and
 * again when a file of a story changes. If a story has problems, the build fails and lists them
 * all.
 */
export function stories(root = KNOWLEDGE): Plugin {
  return {
    name: 'backstory:stories',
    resolveId: (id) => (id in MODULES ? `\0${id}` : undefined),
    load(id) {
      const code = id.startsWith('\0') ? MODULES[id.slice(1)] : undefined;
      if (!code) return undefined;
      for (const file of files(root)) this.addWatchFile(file);
      const bundle = compiled.get(root) ?? compileStories(root);
      compiled.set(root, bundle);
      return { code: code(bundle), moduleType: 'js' };
    },
    watchChange: (id) => {
      if (id.startsWith(root)) compiled.delete(root);
    },
  };
}

function files(root: string): string[] {
  return storyFolders(root).flatMap((folder) =>
    [...yamlFiles(folder), PLACES_FILE].map((file) => join(folder, file)),
  );
}
