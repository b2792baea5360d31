import { countWords } from '../../text/words.ts';
import type { Named } from '../choose.ts';
import { USE } from '../name-index.ts';
import type { ScannedPassage } from '../scan/scan.ts';
import type { SentenceNumbers } from '../surroundings/sentence-numbers.ts';
import type { Passage } from '../types.ts';
import { type Evidence, WEIGHT } from './gate.ts';

/** How many names or passages are weighed in one step. */
const MANY = 50;

/** A name and the topic it is taken for. */
interface Naming {
  named: Named;
  topic: number;
}

/**
 * What a page's names say about its subject. Given are those that are certain, people (of whom only
 * some are `sure`), and `standing`, all names that stand for themselves: it also has those that
 * count only as evidence. Yields after every few.
 */
export function* evidenceOf(
  scanned: readonly ScannedPassage[],
  standing: readonly Named[],
  certain: readonly Naming[],
  people: readonly (Naming & { sure: boolean })[],
  numbers: SentenceNumbers,
): Generator<undefined, Evidence> {
  const metonyms = namedAs(USE.metonym, standing);
  const sure = [...certain, ...people.filter((one) => one.sure), ...namedAs(USE.hint, standing)];
  const passages = scanned.map(({ passage }) => passage);
  return {
    ...(yield* weigh(sure, metonyms, passages, numbers)),
    named: new Set([...certain, ...people, ...metonyms].map(({ topic }) => topic)),
    words: yield* wordsIn(scanned),
  };
}

/**
 * Names of one use: adjectives, which are not mentions but show what a page is about, or metonyms.
 */
function namedAs(use: number, standing: readonly Named[]): Naming[] {
  return standing.flatMap((named) => {
    const found = named.candidates.find((candidate) => candidate.use === use);
    return found ? [{ named, topic: found.topic }] : [];
  });
}

/**
 * How often each topic is named, and where. Metonyms weigh nothing by themselves, but show who is
 * named together.
 */
function* weigh(
  taken: readonly Naming[],
  metonyms: readonly Naming[],
  passages: readonly Passage[],
  numbers: SentenceNumbers,
): Generator<undefined, Omit<Evidence, 'words' | 'named'>> {
  const weight = new Map<number, number>();
  const places = new Map<number, Set<number>>();
  const sentences = new Map<number, Set<number>>();
  const stands = ({ passage, start }: Named, topic: number) => {
    places.set(topic, (places.get(topic) ?? new Set()).add(passage));
    sentences.set(topic, (sentences.get(topic) ?? new Set()).add(numbers(passage, start)));
  };
  const titled = new Set<number>();
  for (const { named, topic } of metonyms) {
    stands(named, topic);
  }
  yield;
  for (const [at, { named, topic }] of taken.entries()) {
    if (at % MANY === 0) yield;
    const { role } = passages[named.passage] as Passage;
    if (role === 'aside' || role === 'caption') continue;
    weight.set(topic, (weight.get(topic) ?? 0) + WEIGHT[role]);
    stands(named, topic);
    if (role === 'title') titled.add(topic);
  }
  const echoes = new Map<number, number>();
  for (const { named, topic } of metonyms) {
    const { role } = passages[named.passage] as Passage;
    if (!weight.has(topic) || role === 'aside' || role === 'caption') continue;
    echoes.set(topic, (echoes.get(topic) ?? 0) + WEIGHT[role]);
  }
  return { weight, echoes, passages: places, sentences, titled };
}

/**
 * The number of words in the passages that decide what a page is about. Each passage is only
 * counted once, because most of a page stays the same when it changes.
 */
function* wordsIn(scanned: readonly ScannedPassage[]): Generator<undefined, number> {
  let sum = 0;
  for (const [at, one] of scanned.entries()) {
    const { role, text } = one.passage;
    if (at % MANY === 0) yield;
    if (role === 'aside' || role === 'caption') continue;
    one.words ??= countWords(text);
    sum += one.words;
  }
  return sum;
}
