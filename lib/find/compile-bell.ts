import type { StoryNames } from '../story/names.ts';
import { UNSPACED, WORD } from '../text/characters.ts';
import { keyOf } from '../text/inflection.ts';
import { fold } from '../text/normalise.ts';
import type { Bell } from './bell.ts';

const WORDS = new RegExp(WORD, 'g');
const NO_WORD = /[\s\p{P}]+/gu;
const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`);
/** Scripts in which endings and proclitics grow onto names. */
const NOT_LATIN = /[\u0370-\u1dff\u3000-\uffdc]/;
/** Beginnings of one length: a regular expression of such alternatives is as quick as one of a single name. */
const STEM = 4;

/**
 * What `rings` asks of a text, as sources of regular expressions in which a blank is the gap between two
 * words and a tilde a Cyrillic ending. The sieves: the fewest beginnings of words of which every name has one,
 * in the cases they are written in. The names, whatever their case: those in Latin letters at a word's edge
 * ("computing" holds the name of a president). Only names of distinctive topics that are enough by themselves.
 */
export function compileBell(stories: readonly StoryNames[]): Bell {
  const all = new Set(stories.flatMap(distinctiveNames));
  const names = [...all].flatMap((name) => [
    name,
    name.replace(WORDS, plain),
    // Capitals of a dotless i fold into a dotted one.
    name.replaceAll('ı', 'i'),
  ]);
  const lower = new Set(stories.flatMap(lowerCased));
  const sources = (of: readonly string[]) => shortest(of.map(sourceOf));
  const sieve = (of: readonly string[], kept: readonly string[]) =>
    cover(
      of.filter((name) => kept.includes(sourceOf(name))),
      lower,
    ).join('|');

  const inLatin = names.filter((name) => !NOT_LATIN.test(name));
  const inOthers = names.filter((name) => NOT_LATIN.test(name));
  const latin = sources(inLatin);
  const others = sources(inOthers);
  return [sieve(inLatin, latin), latin.join('|'), sieve(inOthers, others), others.join('|')];
}

/** English names that people also write all in lower case: a person's or a state's, of several words. */
function lowerCased({ topics }: StoryNames): string[] {
  return topics
    .filter(({ kind }) => kind === 'person' || kind === 'state')
    .flatMap(({ names }) => names.flatMap(({ name }) => (name.includes(' ') ? [name] : [])));
}

function distinctiveNames({ topics, languages }: StoryNames): string[] {
  const distinctive = topics.filter(({ scope }) => scope === 'distinctive');
  return distinctive.flatMap(({ id, names }) => {
    const all = [...names, ...Object.values(languages).flatMap((own) => own[id] ?? [])];
    return all.flatMap(({ name, use }) => (use === 'full' ? [name] : []));
  });
}

/** A word in Latin letters without its accents, in its own case; any other as it is. */
function plain(word: string): string {
  const folded = fold(word);
  if (NOT_LATIN.test(word) || folded === word.toLowerCase()) return word;
  return /^\p{Lu}/u.test(word) ? folded.charAt(0).toUpperCase() + folded.slice(1) : folded;
}

/** A name in lower case; of a Cyrillic word only the stem, as its ending changes. */
function sourceOf(name: string): string {
  if (HAS_UNSPACED.test(name)) return name.replaceAll(/[・·]/g, '.?');
  return name
    .replace(NO_WORD, ' ')
    .trim()
    .replace(WORDS, (word) => {
      const [stem = ''] = keyOf(word).split('*');
      return stem === fold(word) ? word.toLowerCase() : `${stem}~`;
    })
    .replace(/~$/, '');
}

/** Sources in which no other one stands: whatever holds the longer name holds the shorter. Sorted, so that like beginnings stand together. */
function shortest(sources: readonly string[]): string[] {
  const all = [...new Set(sources)].sort();
  const inside = (longer: string, shorter: string) =>
    NOT_LATIN.test(shorter) && !shorter.includes(' ')
      ? longer.includes(shorter)
      : ` ${longer}`.includes(` ${shorter}`);
  return all.filter((source) => !all.some((other) => other !== source && inside(source, other)));
}

/** The fewest stems, found greedily, of which each name has one; in the cases they are written in. */
function cover(names: readonly string[], lower: ReadonlySet<string>): string[] {
  const sieve = new Set<string>();
  const open = new Map(names.map((name) => [name, stemsOf(name)]));
  while (open.size > 0) {
    const counts = new Map<string, number>();
    for (const stem of [...open.values()].flat()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    const [best = ''] =
      [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0] ?? [];
    for (const [name, stems] of open) {
      if (!stems.includes(best)) continue;
      open.delete(name);
      sieve.add(literal(best)).add(literal(best.toUpperCase()));
      if (lower.has(name)) sieve.add(literal(best.toLowerCase()));
    }
  }
  return [...sieve].sort();
}

/** Beginnings of a name's capitalised words, or of all where it has none; of a dotted name its first letters. */
function stemsOf(name: string): string[] {
  if (HAS_UNSPACED.test(name)) return [name.slice(0, 2)];
  if (/^\p{L}\.\p{L}/u.test(name)) return [name.slice(0, 3)];
  const words = name.match(WORDS) ?? [];
  const capitals = words.filter((word) => /^\P{Ll}/u.test(word));
  const stems = (capitals.length > 0 ? capitals : words).map((word) => word.slice(0, STEM));
  const rare = stems.filter((stem) => stem.length === STEM || NOT_LATIN.test(stem));
  const longest = words.toSorted((a, b) => b.length - a.length)[0] ?? '';
  return rare.length > 0 ? rare : [longest.slice(0, STEM)];
}

function literal(stem: string): string {
  return stem.replaceAll('.', '\\.');
}
