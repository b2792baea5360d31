import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EDTF_MARK, faultsIn, sizeLine, sizesOf } from '../../../scripts/build/budgets.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'budgets-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** About this many bytes of text that can't be compressed. */
const heavy = (bytes: number) => `/*${randomBytes(bytes).toString('latin1')}*/`;

/** A built extension, small by default. */
function build(over: Record<string, string> = {}): string {
  const files = {
    'content-scripts/doorbell.js': 'ring()',
    'content-scripts/reader.js': 'read()',
    'content-scripts/card.js': 'show()',
    'popup.html': '<script src="/chunks/popup-1.js"></script><link href="/assets/popup-1.css">',
    'chunks/popup-1.js': 'import{s}from"./stories-1.js";import"./more-1.js"',
    'chunks/stories-1.js': heavy(90_000),
    'chunks/more-1.js': 'more()',
    'assets/popup-1.css': 'p{}',
    ...over,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text, 'latin1');
  }
  return folder;
}

describe('the budgets', () => {
  test('are kept by a small build, however large its story', () => {
    expect(faultsIn(build())).toEqual([]);
    expect(sizeLine(sizesOf(folder))).toMatch(/doorbell 0\.0 kB of 6\.0 kB, reader .* of 45\.0 kB/);
  });

  test.each([
    ['doorbell', { 'content-scripts/doorbell.js': heavy(6_500) }, 'into the reader'],
    ['reader', { 'content-scripts/reader.js': heavy(45_500) }, 'into the card'],
    ['card', { 'content-scripts/card.js': heavy(45_500) }, 'only the popup'],
    ['popup', { 'chunks/popup-1.js': heavy(60_500) }, 'into the compiled story'],
    ['popup', { 'assets/popup-1.css': heavy(60_500) }, 'into the compiled story'],
    ['popup', { 'chunks/more-1.js': heavy(60_500) }, 'into the compiled story'],
  ])('are not kept by too heavy a %s', (part, over, mend) => {
    const faults = faultsIn(build(over));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^The ${part} is .* kB more than the .*${mend}`, 's'));
  });

  test('leave no room for EDTF’s parser in any script', () => {
    const [fault] = faultsIn(build({ 'background.js': `throw Error("${EDTF_MARK} found")` }));
    expect(fault).toMatch(/^background\.js holds EDTF's parser/);
  });

  test('know that parser by words it has', () => {
    const parser = createRequire(import.meta.url).resolve('edtf');
    expect(readFileSync(parser, 'utf8')).toContain(EDTF_MARK);
  });
});
