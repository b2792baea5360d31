import { type Reading, readingsOf } from '../../text/inflection.ts';
import { startsLower, startsUpper } from '../../text/letters.ts';
import { unspacedIn, vocabularyOf } from '../../text/words.ts';
import { FLAG, type NameIndex, type RunName, USE, type WordName } from '../name-index.ts';
import { RUN_GAP } from './read-run.ts';

/**
 * What to look for in one batch of passages: the names whose words all occur in it. A page has a
 * few thousand distinct words and uses some twenty of the names, whether the index has forty or ten
 * thousand.
 */
export interface Plan {
  /**
   * Finds first words of names as the page spells them, and beginnings of unspaced names; undefined
   * if there are none.
   */
  expression: RegExp | undefined;
  /** Readings of those of the page's words that begin a name, by spelling. */
  heads: Map<string, Reading[]>;
  /** Names by the key of their first word. */
  names: Map<string, WordName[]>;
  /** Unspaced names by their first character. */
  runs: Map<string, RunName[]>;
}

/**
 * Intersects the words of some passages with an index. Cost grows with the number of distinct words
 * in the text.
 */
export function planFor(index: NameIndex, texts: readonly string[]): Plan {
  const { plain, other, unspaced } = vocabularyOf(texts);
  const present = new Set<string>();
  const beginnings: [string, Reading[]][] = [];
  for (const spelling of plain) {
    const key = spelling.toLowerCase();
    present.add(key);
    let begins = Object.hasOwn(index.words, key);
    if (key.endsWith('s')) {
      const stem = key.slice(0, -1);
      present.add(stem);
      begins ||= Object.hasOwn(index.words, stem);
    }
    // Most words begin no name, so nothing more is made of them.
    if (begins) beginnings.push([spelling, readingsOf(spelling)]);
  }
  for (const spelling of other) {
    const readings = readingsOf(spelling);
    for (const { key } of readings) present.add(key);
    if (readings.some(({ key }) => Object.hasOwn(index.words, key))) {
      beginnings.push([spelling, readings]);
    }
  }

  const heads = new Map<string, Reading[]>();
  const names = new Map<string, WordName[]>();
  for (const [spelling, readings] of beginnings) {
    const live = readings.filter(({ key }) =>
      namesOf(index, key, present, names).some((name) => mayBegin(spelling, name)),
    );
    if (live.length > 0) heads.set(spelling, live);
  }
  const runs = runsIn(index.runs, unspaced);
  return { expression: expressionOf(heads.keys(), runs), heads, names, runs };
}

/**
 * Whether a spelling can begin a name. Common words in lower case ("as", "us") are not taken for
 * acronyms.
 */
function mayBegin(spelling: string, [rest, , use, , flags = 0]: WordName): boolean {
  if (flags & FLAG.capitals) return spelling === spelling.toUpperCase();
  const anyCase = flags & FLAG.anyCase || use === USE.hint || (rest !== '' && spelling.length > 2);
  return Boolean(anyCase) || !startsLower(spelling);
}

/** Names that begin with `key` and whose other words all occur, cached in `names`. */
function namesOf(
  index: NameIndex,
  key: string,
  present: Set<string>,
  names: Map<string, WordName[]>,
): WordName[] {
  if (!Object.hasOwn(index.words, key)) return [];
  const known = names.get(key);
  if (known) return known;
  const live = (index.words[key] ?? []).filter(
    ([rest]) => rest === '' || rest.split(' ').every((word) => present.has(word)),
  );
  names.set(key, live);
  return live;
}

/** Unspaced names whose characters all occur. */
function runsIn(all: readonly RunName[], characters: ReadonlySet<string>): Map<string, RunName[]> {
  const runs = new Map<string, RunName[]>();
  if (characters.size === 0) return runs;
  for (const run of all) {
    if (!unspacedIn(run[0]).every((character) => characters.has(character))) continue;
    const first = run[0].charAt(0);
    runs.set(first, [...(runs.get(first) ?? []), run]);
  }
  return runs;
}

function expressionOf(heads: Iterable<string>, runs: Map<string, RunName[]>): RegExp | undefined {
  // A single letter only begins dotted names; without the full stop it would be found everywhere.
  const words = [...heads].map((head) =>
    head.length === 1 && startsUpper(head) ? `${head}(?=\\.)` : head,
  );
  const starts = [...runs.values()].flatMap((names) => names.map(([name]) => startOf(name)));
  const parts = [...words, ...new Set(starts)].sort((a, b) => b.length - a.length);
  return parts.length > 0 ? new RegExp(parts.join('|'), 'g') : undefined;
}

/** Searching for two characters of an unspaced name is enough; the rest is checked at each hit. */
function startOf(name: string): string {
  return `${name.charAt(0)}${RUN_GAP}${name.charAt(1)}`;
}
