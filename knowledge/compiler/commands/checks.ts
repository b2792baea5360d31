import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Evidence } from '../../../lib/story/types.ts';
import { sha256 } from '../documents/document.ts';
import type { Places } from '../documents/places.ts';
import { Refusal } from '../problems.ts';
import type { Outcome } from '../stories.ts';

/**
 * The record of a second reader's review. Written by a tool, so that nobody ticks things off by
 * habit.
 */
const CHECKS_FILE = 'checks.json';

const ChecksSchema = v.record(
  v.string(),
  v.strictObject({ date: v.pipe(v.string(), v.isoDate()), digest: v.string() }),
);

/** By statement, `fact/ID`: the day it was read against its evidence, and what it said then. */
export type Checks = v.InferOutput<typeof ChecksSchema>;

/** A compiled story, and where its evidence is. */
type Verified = Pick<Outcome, 'draft' | 'story' | 'places'>;

/**
 * A digest of every statement that readers see, with its evidence, by `topic/ID`, `fact/ID` and so
 * on. Empty if the story did not compile.
 */
function digests({ story, places }: Verified): Map<string, string> {
  if (!story) return new Map();
  const kinds = {
    topic: story.topics,
    fact: story.facts,
    event: story.events,
    dispute: story.disputes,
    brief: story.brief,
  };
  const read = (key: string, value: unknown) => asRead(key, value, places);
  return new Map(
    Object.entries(kinds).flatMap(([kind, items]) =>
      items.map((item) => [`${kind}/${item.id}`, sha256(JSON.stringify(item, read))] as const),
    ),
  );
}

/**
 * Keys that are not read by a reviewer: how a statement is found on a page, and where its evidence
 * is (the digest covers the text found there).
 */
const UNREAD = new Set(['cues', 'names', 'scope', 'at', 'place']);

/**
 * Keeps what a reviewer has read; for evidence that is also the text of the document. A date is
 * kept as its author wrote it, so that wording dates in a new way changes nothing.
 */
function asRead(key: string, value: unknown, places: Places): unknown {
  if (UNREAD.has(key)) return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if ('edtf' in value) return value.edtf;
  if (!('place' in value)) return value;
  const { source, at } = value as Evidence;
  return { ...value, sha256: places[source]?.places[at]?.sha256 };
}

/** Reads a story's record; empty if there is none yet. Throws a Refusal if it can't be read. */
export function readChecks(folder: string): Checks {
  let text: string;
  try {
    text = readFileSync(join(folder, CHECKS_FILE), 'utf8');
  } catch {
    return {};
  }
  try {
    return v.parse(ChecksSchema, JSON.parse(text));
  } catch {
    throw new Refusal(
      `${join(folder, CHECKS_FILE)} is not a record of checks. Take it from version control again.`,
    );
  }
}

/** Statements that were never checked, and those that have changed since, in the story's order. */
export function unchecked(of: Verified, checks: Checks): { id: string; changed: boolean }[] {
  return [...digests(of)]
    .filter(([id, digest]) => checks[id]?.digest !== digest)
    .map(([id]) => ({ id, changed: id in checks }));
}

/**
 * Records that the statements `ids` (or all, if empty) were checked on `day`, and drops what is no
 * longer in the story. Returns how many it recorded. Throws a Refusal if there is no such
 * statement.
 */
export function recordChecks(of: Verified, ids: readonly string[], day: string): number {
  const { folder } = of.draft;
  const now = digests(of);
  const unknown = ids.filter((id) => !now.has(id));
  if (unknown.length > 0) {
    throw new Refusal(
      `There is no statement ${unknown.join(', ')}. Write fact/ID, event/ID, dispute/ID, brief/ID or topic/ID.`,
    );
  }
  const checks = readChecks(folder);
  const chosen = ids.length > 0 ? ids : [...now.keys()];
  for (const id of chosen) {
    const digest = now.get(id) ?? '';
    if (checks[id]?.digest !== digest) checks[id] = { date: day, digest };
  }
  const kept = Object.entries(checks)
    .filter(([id]) => now.has(id))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(
    join(folder, CHECKS_FILE),
    `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`,
  );
  return chosen.length;
}
