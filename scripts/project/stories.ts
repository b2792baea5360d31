import { join } from 'node:path';
import { compileStories } from '../../knowledge/compiler/stories.ts';
import { compileNames } from '../../lib/find/compile-names.ts';
import type { NameIndex } from '../../lib/find/name-index.ts';
import type { Story } from '../../lib/story/types.ts';
import { ROOT } from './run.ts';

/** The story that all judged cases are about. */
const JUDGED = 'russia-north-korea';

let compiled: ReturnType<typeof compileStories> | undefined;

/** Reading and checking every file takes a second, so it is done only once. */
function stories(): ReturnType<typeof compileStories> {
  compiled ??= compileStories(join(ROOT, 'knowledge'));
  return compiled;
}

/** The names of all stories, compiled. Throws a Refusal that lists every problem in their files. */
export function compiledNames(): NameIndex {
  return compileNames(stories().names);
}

/**
 * The story that the judged cases are about. Throws a Refusal that lists every problem in the
 * stories' files.
 */
export function bundledStory(): Story {
  const found = stories().stories.find(({ story }) => story.id === JUDGED);
  if (!found) throw new Error(`knowledge/ has no story ${JUDGED}.`);
  return found;
}
