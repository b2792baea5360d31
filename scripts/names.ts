import { dirname, join } from 'node:path';
import { compileStory, storyFolders } from '../knowledge/stories.ts';
import { compileNames } from '../lib/find/compile-names.ts';
import type { NameIndex } from '../lib/find/name-index.ts';

const BASE = dirname(import.meta.dirname);

/** The names of all stories, compiled. Throws an Error that lists every problem of their files. */
export function compiledNames(): NameIndex {
  const outcomes = storyFolders(join(BASE, 'knowledge')).map((folder) =>
    compileStory(folder, { base: BASE }),
  );
  const problems = outcomes.flatMap((outcome) => outcome.problems);
  if (problems.length > 0) throw new Error(`The stories have problems:\n${problems.join('\n')}`);
  return compileNames(outcomes.map(({ names }) => names));
}
