import type { StoryNames } from '../../story/names.ts';
import { UNSPACED, WORD } from '../../text/characters.ts';
import { keyOf } from '../../text/inflection.ts';
import { fold } from '../../text/normalise.ts';
import { type Bell, spellingsOf } from './bell.ts';

const WORDS = new RegExp(WORD, 'g');
const NO_WORD = /[\s\p{P}]+/gu;
const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`);
/** Scripts in which endings and proclitics are joined to names. */
const NOT_LATIN = /[\u0370-\u1dff\u3000-\uffdc]/;
/** How many letters of a word are searched for first, as in `MARKED` in `bell.ts`. */
const STEM = 4;
/**
 * How many words of a name are listened for, unless the marked one comes later. Further ones seldom
 * tell it apart.
 */
const HEARD_WORDS = 3;
/**
 * How many words are listened for up to the marked one. A state's official name has more, but they
 * are not needed.
 */
const WORDS_TO_MARK = 4;
/**
 * How much of a name in a script without spaces is listened for. Much of the rest is endings and
 * variant spellings.
 */
const UNSPACED_STEM = 4;
/** They stand for the marks until a name has become a source, which contains no punctuation. */
const CAPITAL = '\ue000';
const SMALL = '\ue001';
/** A name in a script without spaces, which is always searched for by its beginning. */
const UNMARKED = /^[^_^]+$/;

/**
 * What `rings` looks for in a text: the names of distinctive topics that are enough by themselves,
 * in lower case, with a space for the gap between two words and a tilde for a Cyrillic ending. The
 * marks are on the smallest set of word beginnings of which every name has one. Names in Latin
 * letters only count at the edge of a word: "computing" contains a president's name.
 */
export function compileBell(stories: readonly StoryNames[]): Bell {
  const names = [...new Set(stories.flatMap(distinctiveNames))];
  const lower = new Set(stories.flatMap(lowerCased));
  const compiled = (of: readonly string[]) => {
    const spelled = of.flatMap((name) => [name, name.replace(WORDS, plain)]);
    const bySource = new Map(spelled.map((name) => [sourceOf(name), name]));
    const kept = shortest(withoutDerived([...bySource.keys()]));
    const marked = cover(
      kept.flatMap((source) => bySource.get(source) ?? []),
      lower,
    );
    const heard = marked.map((name) =>
      beginningOf(sourceOf(name))
        .replace(CAPITAL, '^')
        .replace(SMALL, '_')
        .replace(UNMARKED, '^$&'),
    );
    return [...new Set(heard)].join('|');
  };
  return [
    compiled(names.filter((name) => !NOT_LATIN.test(name))),
    compiled(names.filter((name) => NOT_LATIN.test(name))),
  ];
}

/**
 * English names that people also write entirely in lower case: those of people and states with
 * several words.
 */
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

/** The sources without those that the doorbell derives from the others by itself. */
function withoutDerived(sources: readonly string[]): string[] {
  const derived = sources.flatMap((source) =>
    spellingsOf(source).filter((spelled) => spelled !== source),
  );
  return sources.filter((source) => !derived.includes(source));
}

/** A word in Latin letters without its accents, in its own case; any other word as it is. */
function plain(word: string): string {
  const folded = fold(word);
  if (NOT_LATIN.test(word) || folded === word.toLowerCase()) return word;
  return /^\p{Lu}/u.test(word) ? folded.charAt(0).toUpperCase() + folded.slice(1) : folded;
}

/**
 * A name in lower case: only the stem of a Cyrillic word, whose ending changes; only the beginning
 * in scripts without spaces.
 */
function sourceOf(name: string): string {
  if (HAS_UNSPACED.test(name)) return name.slice(0, UNSPACED_STEM).replaceAll(/[・·]/g, '.?');
  return name
    .replace(NO_WORD, ' ')
    .trim()
    .replace(WORDS, (word) => {
      const [stem = ''] = keyOf(word).split('*');
      return stem === fold(word) ? word.toLowerCase() : `${stem}~`;
    })
    .replace(/~$/, '');
}

/** The words of a source that are listened for. */
function beginningOf(source: string): string {
  const words = source.split(' ');
  const marked = words.findIndex((word) => word.includes(CAPITAL) || word.includes(SMALL));
  return words
    .slice(Math.max(0, marked + 1 - WORDS_TO_MARK), Math.max(HEARD_WORDS, marked + 1))
    .join(' ')
    .replace(/~$/, '');
}

/**
 * The sources that do not contain another one, since whatever contains the longer name contains the
 * shorter. Sorted, so that similar beginnings are together.
 */
function shortest(sources: readonly string[]): string[] {
  const all = [...new Set(sources)].sort();
  const inside = (longer: string, shorter: string) =>
    NOT_LATIN.test(shorter) && !shorter.includes(' ')
      ? longer.includes(shorter)
      : ` ${longer}`.includes(` ${shorter}`);
  return all.filter((source) => !all.some((other) => other !== source && inside(source, other)));
}

interface Stem {
  stem: string;
  /** The offset of its word in the name, in UTF-16 units. */
  at: number;
}

/**
 * The names, each with a mark before a word. The marked words have as few different stems as a
 * greedy search finds.
 */
function cover(names: readonly string[], lower: ReadonlySet<string>): string[] {
  const open = new Map(names.map((name) => [name, stemsOf(name)]));
  const marked = new Map<string, string>();
  while (open.size > 0) {
    const counts = new Map<string, number>();
    for (const { stem } of [...open.values()].flat()) {
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
    const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0] ?? [];
    for (const [name, stems] of open) {
      const found = stems.find(({ stem }) => stem === best);
      if (stems.length > 0 && !found) continue;
      open.delete(name);
      marked.set(name, found ? markedAt(name, found.at, lower) : name);
    }
  }
  return names.flatMap((name) => marked.get(name) ?? []);
}

function markedAt(name: string, at: number, lower: ReadonlySet<string>): string {
  const isSmall = lower.has(name) || /^\p{Ll}/u.test(name.slice(at));
  return `${name.slice(0, at)}${isSmall ? SMALL : CAPITAL}${name.slice(at)}`;
}

/**
 * A name's beginnings of capitalised words, or of all if it has none; a dotted one's first letters;
 * none in unspaced scripts.
 */
function stemsOf(name: string): Stem[] {
  if (HAS_UNSPACED.test(name)) return [];
  if (/^\p{L}\.\p{L}/u.test(name)) return [{ stem: name.slice(0, 3), at: 0 }];
  const words = Array.from(name.matchAll(WORDS), ({ 0: word, index }) => ({ word, at: index }));
  const capitals = words.filter(({ word }) => /^\P{Ll}/u.test(word));
  const rare = (capitals.length > 0 ? capitals : words).filter(
    ({ word }) => word.length >= STEM || NOT_LATIN.test(word),
  );
  const longest = words.toSorted((a, b) => b.word.length - a.word.length).slice(0, 1);
  return (rare.length > 0 ? rare : longest).map(({ word, at }) => ({
    stem: word.slice(0, STEM),
    at,
  }));
}
