import { fold } from '../../text/normalise.ts';
import { languageIn, type Named } from '../choose.ts';
import { isA, type NameIndex, NO_TOPIC, TOPIC, USE } from '../name-index.ts';
import type { Candidate } from '../scan/scan.ts';
import type { Passage } from '../types.ts';
import { bodyStart, isBareDateline } from './dateline.ts';
import { isCalledAfter, isInTitle, longerName } from './longer-names.ts';

/** How many names are looked at in one step. */
const FEW = 8;

/**
 * The names that stand for themselves, and are not part of a longer name, an address or a dateline.
 * Yields after every few.
 */
export function* standingNames(
  index: NameIndex,
  chosen: readonly Named[],
  passages: readonly Passage[],
  lang: string,
): Generator<undefined, Named[]> {
  const regions = new Set(index.regions);
  const starts = new Map<number, number>();
  const namesakes = new Set<string>();
  const stands = ({ passage, start, end, candidates }: Named): boolean => {
    const block = passages[passage] as Passage;
    const from = starts.get(passage) ?? bodyStart(block, index.datelines);
    starts.set(passage, from);
    if (candidates.every(({ topic }) => topic === NO_TOPIC)) return false;
    const isTownName = isTown(index, candidates);
    if (isTownName && isBareDateline(block, start, end)) return false;
    const longer = longerName(
      block.text,
      start,
      end,
      isTownName ? regions : NO_REGIONS,
      index,
      languageIn(block, lang),
    );
    if (isPerson(index, candidates)) {
      if (isCalledAfter(block.text, start, index)) return false;
    } else if (isInTitle(block.text, start, end)) return false;
    if (longer === 'namesake') namesakes.add(fold(block.text.slice(start, end)));
    // A dateline names places: "Surname — never one to wait — …" is not one.
    const inHead = start < from && !(isPerson(index, candidates) && from < block.text.length);
    return !inHead && longer === undefined;
  };
  const kept: Named[] = [];
  for (const [at, named] of chosen.entries()) {
    if (stands(named)) kept.push(named);
    if (at % FEW === 0) yield;
  }
  return kept.filter(
    ({ passage, start, end }) =>
      !namesakes.has(fold((passages[passage] as Passage).text.slice(start, end))),
  );
}

const NO_REGIONS: ReadonlySet<string> = new Set();

/** Whether a name may be a town's: metonyms and names of one word that are not a person's. */
function isTown(index: NameIndex, candidates: readonly Candidate[]): boolean {
  return candidates.every(
    ({ topic, use, single }) => use === USE.metonym || (single && !isA(index, topic, TOPIC.person)),
  );
}

function isPerson(index: NameIndex, candidates: readonly Candidate[]): boolean {
  return candidates.some(({ topic }) => isA(index, topic, TOPIC.person));
}
