import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import * as v from 'valibot';
import type { Problems, Spot } from '../problems.ts';
import { type Path, readYaml, type Sheet } from './read-yaml.ts';
import * as schema from './schema.ts';

/** An item as its author wrote it, and where each part of it is. */
export interface Entry<T> {
  value: T;
  spot(...path: Path): Spot;
}

/**
 * The items of one kind. `ids` also has those of items that were refused, so that a slip in one
 * does not make every reference to it look wrong; undefined if a file could not be read.
 */
export interface Entries<T> {
  entries: Entry<T>[];
  ids: Set<string> | undefined;
}

/**
 * A story's YAML files, read and each checked against the schema, but not yet against each other.
 */
export interface Draft {
  /** The folder's name. */
  name: string;
  folder: string;
  /** The folder's name in messages. */
  shown: string;
  story: Entry<schema.StoryFile> | undefined;
  sources: Entries<schema.SourceEntry>;
  topics: Entries<schema.TopicEntry>;
  facts: Entries<schema.FactEntry>;
  events: Entries<schema.EventEntry>;
  disputes: Entries<schema.DisputeEntry>;
  rejected: Entries<schema.RejectedEntry>;
  brief: Entries<schema.BriefEntry>;
  leftOut: Entries<schema.LeftOutEntry>;
}

/** YAML files in a story's own folder; there can be any number more in `facts/` and `names/`. */
const FILES = ['story', 'sources', 'topics', 'events', 'disputes', 'brief', 'left-out'].map(
  (name) => `${name}.yaml`,
);

/**
 * Reads the story in `folder` and reports every problem. Paths in messages are relative to `base`.
 */
export function loadStory(folder: string, base: string, problems: Problems): Draft {
  const shown = relative(base, folder).split(sep).join('/');
  const sheet = (file: string) => readYaml(join(folder, file), `${shown}/${file}`, problems);
  const read = <S extends v.GenericSchema>(file: string, entry: S) =>
    items(sheet(file), [], entry, problems);

  refuseStrays(folder, shown, problems);
  const disputes = disputesFile(sheet('disputes.yaml'), problems);
  return {
    name: shown.split('/').at(-1) ?? shown,
    folder,
    shown,
    story: storyFile(sheet('story.yaml'), problems),
    sources: read('sources.yaml', schema.SourceEntry),
    topics: read('topics.yaml', schema.TopicEntry),
    facts: joined(factFiles(folder, shown, problems).map((file) => read(file, schema.FactEntry))),
    events: read('events.yaml', schema.EventEntry),
    disputes: items(disputes, ['disputes'], schema.DisputeEntry, problems),
    rejected: items(disputes, ['rejected'], schema.RejectedEntry, problems),
    brief: read('brief.yaml', schema.BriefEntry),
    leftOut: read('left-out.yaml', schema.LeftOutEntry),
  };
}

/** All YAML files in a story's folder, relative to it. */
export function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** A file that nothing reads is a slip: its author believes that it counts. */
function refuseStrays(folder: string, shown: string, problems: Problems): void {
  for (const file of yamlFiles(folder)) {
    if (FILES.includes(file) || /^(?:facts|names)\/[^/]+\.yaml$/.test(file)) continue;
    const says = `nothing reads this file. Rename or move it: the names are ${FILES.join(', ')}, facts/*.yaml and names/*.yaml.`;
    problems.add({ file: `${shown}/${file}`, line: 1 }, says);
  }
}

function factFiles(folder: string, shown: string, problems: Problems): string[] {
  const files = yamlFiles(folder).filter((file) => /^facts\/[^/]+\.yaml$/.test(file));
  if (files.length === 0) {
    problems.add(
      { file: `${shown}/facts`, line: 1 },
      'there are no facts. Create facts/NAME.yaml with at least one.',
    );
  }
  return files;
}

function storyFile(
  sheet: Sheet | undefined,
  problems: Problems,
): Entry<schema.StoryFile> | undefined {
  if (!sheet) return undefined;
  return checked(sheet.value, [], sheet, schema.StoryFile, problems);
}

function disputesFile(sheet: Sheet | undefined, problems: Problems): Sheet | undefined {
  return sheet && checked(sheet.value, [], sheet, schema.DisputesFile, problems)
    ? sheet
    : undefined;
}

/** Checks each item of the list at `path` against `entry`; those that fail are left out. */
function items<S extends v.GenericSchema>(
  sheet: Sheet | undefined,
  path: Path,
  entry: S,
  problems: Problems,
): Entries<v.InferOutput<S>> {
  if (!sheet) return { entries: [], ids: undefined };
  const value = path.reduce<unknown>(
    (at, key) => (at as Record<string, unknown>)[key],
    sheet.value,
  );
  const list = checked(value, path, sheet, schema.Items, problems);
  if (!list) return { entries: [], ids: undefined };
  const ids = list.value.map((item) => (item as { id?: unknown } | null)?.id);
  const entries = list.value.map((item, i) => checked(item, [...path, i], sheet, entry, problems));
  return {
    entries: entries.filter((item) => item !== undefined),
    ids: new Set(ids.filter((id) => typeof id === 'string')),
  };
}

function checked<S extends v.GenericSchema>(
  value: unknown,
  path: Path,
  sheet: Sheet,
  entry: S,
  problems: Problems,
): Entry<v.InferOutput<S>> | undefined {
  const result = v.safeParse(entry, value);
  if (result.success) return { value: result.output, spot: (...at) => sheet.spot(...path, ...at) };
  for (const issue of result.issues) {
    const at = (issue.path ?? []).map(({ key }) => key as string | number);
    problems.add(sheet.spot(...path, ...at), issue.message);
  }
  return undefined;
}

function joined<T>(parts: Entries<T>[]): Entries<T> {
  const unread = parts.length === 0 || parts.some(({ ids }) => !ids);
  return {
    entries: parts.flatMap(({ entries }) => entries),
    ids: unread ? undefined : new Set(parts.flatMap(({ ids }) => [...(ids ?? [])])),
  };
}
