import bell from 'virtual:backstory/bell';
import names from 'virtual:backstory/names';
import Mark from 'mark.js';
import { TextUnder } from '../../lib/doorbell/text.ts';
import { rings } from '../../lib/find/bell.ts';
import { createFinder } from '../../lib/find/finder.ts';
import type { NameIndex } from '../../lib/find/name-index.ts';
import type { Finder, Found, Scanned } from '../../lib/find/types.ts';
import { chooseMarks } from '../../lib/mark/choose.ts';
import { Marker } from '../../lib/mark/marker.ts';
import { languageOf } from '../../lib/page/article.ts';
import { LiveMention } from '../../lib/page/live-mention.ts';
import { type PagePassage, readPassages } from '../../lib/page/passages.ts';
import { createReading } from '../../lib/page/reading.ts';
import { sectionsOf } from '../../lib/page/sections.ts';
import { Visibility } from '../../lib/page/visibility.ts';
import { bareWalk, naive } from './walks.ts';

let finder: Finder = createFinder(names);
let nameList: readonly string[] = [];
let passages: PagePassage[] = [];
let scanned: Scanned[] = [];

/** Takes names to look for: a list, for approaches that know nothing else, and an index in JSON in place of the shipped one. Answers the time to make a finder of it, in ms. */
export function prepare(list: readonly string[], index?: string): number {
  nameList = list;
  if (!index) return 0;
  const begin = performance.now();
  finder = createFinder(JSON.parse(index) as NameIndex);
  return performance.now() - begin;
}

/** Each does its work on the page in one go and answers how much it found. */
const APPROACHES = {
  'bare walk': () => bareWalk(document.body),
  naive: () => naive(document.body, nameList),
  'mark.js': () => {
    new Mark(document.body).mark([...nameList], { separateWordSearch: false });
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

/** Runs one approach, once; answers its time in ms and how much it found. */
export function measure(approach: Approach): { ms: number; count: number } {
  if (approach === 'scan') passages = readPassages(document);
  const begin = performance.now();
  const count = APPROACHES[approach]();
  return { ms: performance.now() - begin, count };
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
  return finder.resolve(finder.scan(passages), lang === undefined ? {} : { lang });
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

/** Reads the page as the extension does, in slices; resolves when it is painted. */
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
