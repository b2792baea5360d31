import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Terminal } from '../../../knowledge/compiler/commands/terminal.ts';
import { compileStory, type Options, type Outcome } from '../../../knowledge/compiler/stories.ts';

/** A change to a story's file: the new text, or undefined to delete it. */
export type Change = (before: string) => string | Uint8Array | undefined;

/** The example story of `new-story`, with changes, in a folder that is removed after the test. */
export function exampleStory(changes: Record<string, Change> = {}): {
  root: string;
  folder: string;
} {
  const root = mkdtempSync(join(tmpdir(), 'backstory-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const folder = join(root, 'story');
  cpSync(join(import.meta.dirname, '../../../knowledge/templates/story'), folder, {
    recursive: true,
  });
  for (const [file, change] of Object.entries(changes)) {
    const path = join(folder, file);
    let before = '';
    try {
      before = readFileSync(path, 'utf8');
    } catch {
      // A file that the change creates.
    }
    const after = change(before);
    if (after === undefined) rmSync(path);
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, after);
    }
  }
  return { root, folder };
}

/**
 * Compiles the changed example. It comes with its own documents, so it is verified against them.
 */
export function compileExample(
  changes: Record<string, Change> = {},
  options: Partial<Options> = {},
): Outcome {
  const { root, folder } = exampleStory(changes);
  return compileStory(folder, { base: root, ...options });
}

/**
 * Replaces the one occurrence of `from`; throws if there isn't exactly one, so that tables can't go
 * stale.
 */
export function swap(from: string, to: string): Change {
  return (before) => {
    const parts = before.split(from);
    if (parts.length !== 2)
      throw new Error(`“${from}” stands ${parts.length - 1} times in:\n${before}`);
    return parts.join(to);
  };
}

/** A terminal over `root` that records what is written to it. */
export function terminal(
  root: string,
  env: Terminal['env'] = {},
): Terminal & { printed: string[]; errors: string[] } {
  const printed: string[] = [];
  const errors: string[] = [];
  return {
    root,
    base: root,
    env,
    printed,
    errors,
    out: (line) => void printed.push(line),
    error: (line) => void errors.push(line),
    today: () => '2024-07-01',
  };
}

/**
 * A change to the example story, and how the problems that the compiler reports begin, from the
 * file's name on.
 */
export type Refusal = [name: string, file: string, change: Change, ...says: string[]];

/** A test for each refusal: these problems are reported, and no others. */
export function testRefusals(refusals: Refusal[]): void {
  test.each(refusals)('%s', (_name, file, change, ...says) => {
    const { problems, story } = compileExample({ [file]: change });
    const begins = problems.map((line, i) => line.slice(0, `story/${says[i] ?? ''}`.length));
    expect(begins).toEqual(says.map((line) => `story/${line}`));
    expect(story).toBeUndefined();
  });
}

/** Replaces the file's text; undefined deletes the file. */
export const put =
  (text: string | Uint8Array | undefined): Change =>
  () =>
    text;

/** Appends to the file. */
export const add =
  (text: string): Change =>
  (before) =>
    before + text;
