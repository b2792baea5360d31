import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { StoryNames } from '../../lib/story/names.ts';
import type { Story } from '../../lib/story/types.ts';
import { compileDraft } from './compile.ts';
import { type Places, readPlaces, writePlaces } from './documents/places.ts';
import {
  checkLocked,
  compareLock,
  type Documents,
  readDocuments,
  verifyDraft,
} from './documents/verify.ts';
import { type Draft, loadStory } from './files/load.ts';
import { loadNames } from './load-names.ts';
import { Problems, Refusal } from './problems.ts';
import { checkBrief } from './rules/brief.ts';
import { checkDates } from './rules/dates.ts';
import { checkIds } from './rules/ids.ts';
import { checkStatements } from './rules/statements.ts';
import { checkTopics } from './rules/topics.ts';

/** What a run found out about one story. */
export interface Outcome {
  draft: Draft;
  /** Undefined if there are problems. */
  story: Story | undefined;
  /** Where each locator points, as found in the documents or, without them, in the lock file. */
  places: Places;
  /** The finder's index is made from this. Not to be used if there are problems. */
  names: StoryNames;
  /** In the form `file:line: what. How to mend it.` */
  problems: string[];
  /** The documents it was verified against; undefined if it was verified against none. */
  documents: Documents | undefined;
}

/** How to compile a story; by default from its folder and its lock file alone. */
export interface Options {
  /** Folder with the documents; a story with a `documents/` folder of its own uses that one. */
  documents?: string | undefined;
  /** Whether to rewrite the lock file with the places found. */
  write?: boolean | undefined;
  /** Folder that paths in messages are relative to. */
  base: string;
}

/**
 * Paths of the folders in `root` that hold a story, in order. Any folder with YAML counts, so that
 * a missing `story.yaml` is reported.
 */
export function storyFolders(root: string): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && holdsYaml(join(root, entry.name)))
    .map(({ name }) => join(root, name))
    .sort();
}

function holdsYaml(folder: string): boolean {
  return readdirSync(folder).some((name) => name.endsWith('.yaml'));
}

/**
 * Reads, checks and compiles the story in `folder`. Throws a Refusal if the documents' folder does
 * not exist.
 */
export function compileStory(folder: string, options: Options): Outcome {
  const problems = new Problems();
  const draft = loadStory(folder, options.base, problems);
  checkIds(draft, problems);
  checkTopics(draft, problems);
  checkStatements(draft, problems);
  checkBrief(draft, problems);
  checkDates(draft, problems);

  const names = loadNames(draft, problems);

  const lock = readPlaces(folder, draft.shown, problems);
  const from = documentsFolder(folder, options.documents);
  let documents: Documents | undefined;
  let places: Places = lock;
  if (from === undefined) checkLocked(draft, lock, problems);
  else {
    documents = readDocuments(draft, from, problems);
    places = verifyDraft(draft, documents, problems);
    if (options.write) {
      if (documents.size === draft.sources.entries.length) writePlaces(folder, places);
    } else if (problems.count === 0) compareLock(draft, lock, places, problems);
  }
  const story = problems.count === 0 ? compileDraft(draft, places) : undefined;
  return { draft, story, places, names, problems: problems.lines(), documents };
}

/**
 * All stories of `root` and their names, as they ship. Throws a Refusal that lists every problem of
 * every story.
 */
export function compileStories(root: string): { stories: Story[]; names: StoryNames[] } {
  const outcomes = storyFolders(root).map((folder) =>
    compileStory(folder, { base: dirname(root) }),
  );
  const problems = outcomes.flatMap((outcome) => outcome.problems);
  if (problems.length > 0) throw new Refusal(`The stories have problems:\n${problems.join('\n')}`);
  return {
    stories: outcomes.flatMap(({ story }) => story ?? []),
    names: outcomes.map(({ names }) => names),
  };
}

/** A story's own documents are in its folder; others are wherever their reader keeps them. */
function documentsFolder(folder: string, given: string | undefined): string | undefined {
  if (given !== undefined && !existsSync(given)) {
    throw new Refusal(
      `There is no folder ${given}, so nothing was verified. Name the folder that holds the documents.`,
    );
  }
  const own = join(folder, 'documents');
  return existsSync(own) ? own : given;
}
