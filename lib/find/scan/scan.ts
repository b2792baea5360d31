import { isEdge } from '../../text/characters.ts';
import { wordAt } from '../../text/words.ts';
import type { NameIndex, RunName, WordName } from '../name-index.ts';
import type { Passage, Scanned } from '../types.ts';
import { type Plan, planFor } from './plan.ts';
import { readName } from './read-name.ts';
import { readRun } from './read-run.ts';

/** A name found at a place, before its language and surroundings are considered. */
export interface Candidate {
  start: number;
  end: number;
  topic: number;
  use: number;
  languages: number;
  /** Whether the name is one word; for a person, the surname. */
  single: boolean;
  /** Whether it is only valid in languages where a plain -s marks the genitive. */
  genitive: boolean;
}

/** All candidates at one place, longest first. */
export type Hit = readonly Candidate[];

/**
 * A passage, and what to look for in it. Where its names are is only looked up when first asked:
 * the words of most pages show that nothing would come of it.
 */
export class ScannedPassage implements Scanned {
  readonly passage: Passage;
  readonly plan: Plan;
  #hits: readonly Hit[] | undefined;
  /** How many words it has, once somebody has asked. */
  words: number | undefined;

  constructor(passage: Passage, plan: Plan) {
    this.passage = passage;
    this.plan = plan;
  }

  /** All names in it, in reading order. */
  get hits(): readonly Hit[] {
    this.#hits ??= hitsIn(this.passage.text, this.plan);
    return this.#hits;
  }
}

/**
 * Works out what to look for in some passages, without yet reading the page as a whole. Never
 * throws.
 */
export function scan(index: NameIndex, passages: readonly Passage[]): ScannedPassage[] {
  const plan = planFor(
    index,
    passages.map(({ text }) => text),
  );
  return passages.map((passage) => new ScannedPassage(passage, plan));
}

/** What most passages get: one shared list. */
const NONE: readonly Hit[] = [];

function hitsIn(text: string, { expression, heads, names, runs }: Plan): readonly Hit[] {
  if (!expression) return NONE;
  expression.lastIndex = 0;
  let match = expression.exec(text);
  if (!match) return NONE;
  const hits: Hit[] = [];
  for (; match; match = expression.exec(text)) {
    const at = match.index;
    const candidates = runs.has(text.charAt(at))
      ? runsAt(text, at, runs.get(text.charAt(at)) ?? [])
      : wordsAt(text, at, heads, names);
    if (candidates.length > 0) hits.push(candidates.sort((a, b) => b.end - a.end));
    expression.lastIndex = at + 1;
  }
  return hits;
}

function wordsAt(
  text: string,
  at: number,
  heads: Plan['heads'],
  names: Map<string, WordName[]>,
): Candidate[] {
  if (!isEdge(text, at)) return [];
  const head = wordAt(text, at);
  if (!head || head.start !== at) return [];
  const candidates: Candidate[] = [];
  for (const reading of heads.get(head.text) ?? []) {
    for (const name of names.get(reading.key) ?? []) {
      const read = readName(text, head, reading, name);
      if (!read) continue;
      const [rest, topic, use, languages] = name;
      candidates.push({ ...read, topic, use, languages, single: rest === '' });
    }
  }
  return candidates;
}

function runsAt(text: string, at: number, runs: readonly RunName[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const run of runs) {
    const end = readRun(text, at, run);
    if (end === undefined) continue;
    const [, topic, use, languages] = run;
    candidates.push({ start: at, end, topic, use, languages, single: true, genitive: false });
  }
  return candidates;
}
