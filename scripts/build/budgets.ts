import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * How large a part of the built extension may be, in bytes at gzip's best compression, without the
 * story.
 */
interface Budget {
  part: string;
  /** Its entry point in the build. */
  entry: string;
  most: number;
  /** What to do if it is larger. */
  mend: string;
}

const BUDGETS: readonly Budget[] = [
  {
    part: 'doorbell',
    entry: 'content-scripts/doorbell.js',
    most: 6_000,
    mend: 'Every page pays for it. What is not needed to ring belongs into the reader; names that follow from others by a rule belong into that rule (lib/find/bell/compile-bell.ts).',
  },
  {
    part: 'reader',
    entry: 'content-scripts/reader.js',
    most: 45_000,
    mend: 'What only an open card needs belongs into the card (entrypoints/card.ts); what is data belongs into the compiled story.',
  },
  {
    part: 'card',
    entry: 'content-scripts/card.js',
    most: 45_000,
    mend: 'It has a quarter of a second to come: the time a pointer must rest. What only the popup shows belongs there.',
  },
  {
    part: 'popup',
    entry: 'popup.html',
    most: 60_000,
    mend: 'What is data belongs into the compiled story.',
  },
];

/**
 * The chunks with the stories and their topics’ other names, as the bundler names them after their
 * modules: data, not code.
 */
const STORY = /^(stories|other-names)-/;

/** Words from the EDTF parser. Dates are parsed when a story is compiled, never in a page. */
export const EDTF_MARK = 'edtf: No possible parsings';

/** How large one part is, in bytes. */
export interface PartSize {
  part: string;
  bytes: number;
  most: number;
}

/** How large each part of a built extension is. Throws if a part is missing. */
export function sizesOf(folder: string): PartSize[] {
  return BUDGETS.map(({ part, entry, most }) => ({ part, bytes: sizeOf(folder, entry), most }));
}

/**
 * What is wrong with the sizes of a built extension, in a sentence or two for each fault: what, by
 * how much, and how to mend it.
 */
export function faultsIn(folder: string): string[] {
  const over = BUDGETS.flatMap(({ part, entry, most, mend }) => {
    const bytes = sizeOf(folder, entry);
    if (bytes <= most) return [];
    return `The ${part} is ${kB(bytes)}, ${kB(bytes - most)} more than the ${kB(most)} it may be. ${mend} \`npx wxt build --analyze\` shows what is in it.`;
  });
  const dated = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => extname(file) === '.js')
    .filter((file) => readFileSync(join(folder, file), 'utf8').includes(EDTF_MARK))
    .map((file) => `${file} holds EDTF's parser. Dates are parsed by the compiler, in knowledge/.`);
  return [...over, ...dated];
}

/** All sizes in one line, for people. */
export function sizeLine(sizes: readonly PartSize[]): string {
  const each = sizes.map(({ part, bytes, most }) => `${part} ${kB(bytes)} of ${kB(most)}`);
  return `gzip, without the story: ${each.join(', ')}`;
}

function sizeOf(folder: string, entry: string): number {
  return filesOf(folder, entry).reduce((sum, file) => sum + zipped(join(folder, file)), 0);
}

/** A page and everything it loads, or a script by itself, without the story. */
function filesOf(folder: string, entry: string): string[] {
  const found = new Set<string>();
  const add = (file: string) => {
    if (found.has(file) || STORY.test(basename(file))) return;
    found.add(file);
    for (const next of loadedBy(file, readFileSync(join(folder, file), 'utf8'))) add(next);
  };
  add(entry);
  return [...found];
}

function loadedBy(file: string, text: string): string[] {
  const named =
    extname(file) === '.html'
      ? text.matchAll(/\b(?:src|href)="(\/[^"]+\.(?:js|css))"/g)
      : text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'`](\.\.?\/[^"'`]+\.js)["'`]/g);
  return Array.from(named, ([, name = '']) =>
    name.startsWith('/') ? name.slice(1) : posix.join(posix.dirname(file), name),
  );
}

function zipped(path: string): number {
  return gzipSync(readFileSync(path), { level: 9, memLevel: 9 }).length;
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
