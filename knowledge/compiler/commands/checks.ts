import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Story } from '../../../lib/story/types.ts';
import { sha256 } from '../documents/document.ts';
import { Refusal } from '../problems.ts';

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

/**
 * A digest of every statement that readers see, with its evidence, by `topic/ID`, `fact/ID` and so
 * on.
 */
function digests(story: Story): Map<string, string> {
  const kinds = {
    topic: story.topics,
    fact: story.facts,
    event: story.events,
    dispute: story.disputes,
    brief: story.brief,
  };
  return new Map(
    Object.entries(kinds).flatMap(([kind, items]) =>
      items.map((item) => [`${kind}/${item.id}`, sha256(JSON.stringify(item, asRead))] as const),
    ),
  );
}

/**
 * Keys that are not read by a reviewer: how a statement is found on a page, and where its evidence
 * is (the digest covers the text found there).
 */
const UNREAD = new Set(['cues', 'names', 'scope', 'at', 'place']);

/**
 * Keeps what a reviewer has read. A date is kept as its author wrote it, so that wording dates in a
 * new way changes nothing.
 */
function asRead(key: string, value: unknown): unknown {
  if (UNREAD.has(key)) return undefined;
  if (typeof value === 'object' && value !== null && 'edtf' in value) return value.edtf;
  return value;
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
export function unchecked(story: Story, checks: Checks): { id: string; changed: boolean }[] {
  return [...digests(story)]
    .filter(([id, digest]) => checks[id]?.digest !== digest)
    .map(([id]) => ({ id, changed: id in checks }));
}

/**
 * Records that the statements `ids` (or all, if empty) were checked on `day`, and drops what is no
 * longer in the story. Returns how many it recorded. Throws a Refusal if there is no such
 * statement.
 */
export function recordChecks(
  folder: string,
  story: Story,
  ids: readonly string[],
  day: string,
): number {
  const now = digests(story);
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
