import bell from 'virtual:backstory/bell';
import names from 'virtual:backstory/names';
import Mark from 'mark.js';
import { TextUnder } from '../../lib/doorbell/text.ts';
import { rings } from '../../lib/find/bell/bell.ts';
import { createFinder, findIn } from '../../lib/find/finder.ts';
import type { NameIndex } from '../../lib/find/name-index.ts';
import type { Finder, Found, Scanned } from '../../lib/find/types.ts';
import { chooseMarks } from '../../lib/mark/choose.ts';
import { Marker } from '../../lib/mark/marker.ts';
import { languageOf } from '../../lib/page/article/article.ts';
import { LiveMention } from '../../lib/page/live/live-mention.ts';
import { createReading } from '../../lib/page/live/reading.ts';
import { Visibility } from '../../lib/page/live/visibility.ts';
import { type PagePassage, readPassages } from '../../lib/page/text/passages.ts';
import { sectionsOf } from '../../lib/page/text/sections.ts';
import { bareWalk, naive } from './walks.ts';

/** What may directly precede or follow a name. */
const PUNCTUATION = '.,;:!?()“”‘’"\'/–—-';

let finder: Finder = createFinder(names);
let nameList: readonly string[] = [];
let passages: PagePassage[] = [];
let scanned: Scanned[] = [];

/**
 * Sets the names to look for: as a list, for approaches that know nothing else, and as an index in
 * JSON instead of the shipped one.
 */
export function prepare(list: readonly string[], index?: string): void {
  nameList = list;
  indexJson = index;
}

let indexJson: string | undefined;

/** Creates a finder for the prepared names. */
export function build(): void {
  if (indexJson) finder = createFinder(JSON.parse(indexJson) as NameIndex);
}

/** Each approach does its work on the page in one go and returns how much it found. */
const APPROACHES = {
  'bare walk': () => bareWalk(document.body),
  naive: () => naive(document.body, nameList),
  'mark.js': () => {
    // Set to find what Backstory finds: whole names, within one element or across several.
    const accuracy = { value: 'exactly', limiters: [...PUNCTUATION] } as const;
    const options = { accuracy, acrossElements: true, separateWordSearch: false };
    // It calls itself again for each name, which the stack can't hold for all of them at once.
    for (let from = 0; from < nameList.length; from += 500) {
      new Mark(document.body).mark(nameList.slice(from, from + 500), options);
    }
    return document.querySelectorAll('mark').length;
  },
  doorbell: () => Number(ringsHere()),
  read: () => readPassages(document).length,
  scan: () => {
    scanned = finder.scan(passages);
    return scanned.reduce((sum, { hits }) => sum + hits.length, 0);
  },
  find: () => find().mentions.length,
  'find + paint': () => paint(find()),
};

/** Name of a way to find names in a page. */
export type Approach = keyof typeof APPROACHES;

/** The passages that `scan` works on. */
export function readFirst(): void {
  passages = readPassages(document);
}

/** Runs one approach once; returns how much it found. */
export function measure(approach: Approach): number {
  return APPROACHES[approach]();
}

function ringsHere(): boolean {
  const text = new TextUnder([document.documentElement]);
  for (let lines = text.take(500); lines !== undefined; lines = text.take(500)) {
    if (rings(bell, lines)) return true;
  }
  return false;
}

function find(): Found {
  passages = readPassages(document);
  const lang = languageOf(document);
  return findIn(finder, passages, lang === undefined ? {} : { lang });
}

function paint({ mentions }: Found): number {
  const sections = sectionsOf(passages);
  const visibility = new Visibility(() => {}, new AbortController().signal);
  const live = mentions.flatMap((mention) => {
    const passage = passages[mention.passage];
    return passage ? new LiveMention(mention, passage, sections[mention.passage] ?? 0) : [];
  });
  const chosen = chooseMarks(
    live.filter(({ element }) => visibility.canSee(element)),
    'section',
  );
  new Marker<LiveMention>(document).paint(chosen);
  return chosen.length;
}

/** Reads the page in slices, as the extension does; resolves when it is painted. */
export function readInSlices(): Promise<number> {
  performance.mark('bench');
  return new Promise((resolve) => {
    const stop = new AbortController();
    const marker = new Marker<LiveMention>(document);
    const reading = createReading({
      document,
      finder,
      signal: stop.signal,
      onChange: () => {
        marker.paint(chooseMarks(reading.mentions, 'section'));
        stop.abort();
        resolve(reading.mentions.length);
      },
    });
  });
}

/**
 * Reads the page, then changes some of its blocks, once for each number in `changes`; returns how
 * many passages were scanned at first and after each change.
 */
export async function countRescans(
  changes: readonly number[],
): Promise<{ passages: number; again: number[] }> {
  let count = 0;
  let read = () => {};
  const counting: Finder = {
    scan: (some) => {
      count += some.length;
      return finder.scan(some);
    },
    resolve: (all, page) => finder.resolve(all, page),
  };
  const stop = new AbortController();
  const next = () => new Promise<void>((resolve) => (read = resolve));
  const first = next();
  const reading = createReading({
    document,
    finder: counting,
    signal: stop.signal,
    onChange: () => read(),
  });
  await first;
  const passages = count;
  const again: number[] = [];
  for (const number of changes) {
    count = 0;
    const done = next();
    const changed = reading.passages.slice(0, number).flatMap(({ nodes }) => nodes.slice(0, 1));
    for (const text of changed) text.data += ' Anew.';
    await done;
    again.push(count);
  }
  stop.abort();
  return { passages, again };
}
