import type { Spot } from '../problems.ts';
import type { Draft } from './load.ts';
import type { Path } from './read-yaml.ts';
import type { EvidenceEntry } from './schema.ts';

/** A piece of evidence, the statement it supports, and where it is written. */
export interface Cited {
  /** `fact/ID`, `event/ID` or `dispute/ID`. */
  statement: string;
  evidence: EvidenceEntry;
  spot(...path: Path): Spot;
}

/** Every piece of evidence in a story: for facts, events, positions, and what settled a dispute. */
export function cited(draft: Draft): Cited[] {
  const found: Cited[] = [];
  const add = (statement: string, list: readonly EvidenceEntry[], spot: Cited['spot']) => {
    for (const [i, evidence] of list.entries()) {
      found.push({ statement, evidence, spot: (...path) => spot('evidence', i, ...path) });
    }
  };
  for (const { value, spot } of draft.facts.entries) add(`fact/${value.id}`, value.evidence, spot);
  for (const { value, spot } of draft.events.entries)
    add(`event/${value.id}`, value.evidence, spot);
  for (const { value, spot } of draft.disputes.entries) {
    for (const [i, position] of value.positions.entries()) {
      add(`dispute/${value.id}`, position.evidence, (...path) => spot('positions', i, ...path));
    }
    if (value.settled_by) {
      add(`dispute/${value.id}`, value.settled_by.evidence, (...path) =>
        spot('settled_by', ...path),
      );
    }
  }
  return found;
}

/** Every text with markup in a story, and where it is written. */
export function worded(draft: Draft): { says: string; spot: Spot }[] {
  const plain = [...draft.facts.entries, ...draft.events.entries, ...draft.brief.entries].map(
    ({ value, spot }) => ({
      says: value.says,
      spot: spot('says'),
    }),
  );
  const disputed = draft.disputes.entries.flatMap(({ value, spot }) => [
    ...value.positions.map(({ says }, i) => ({ says, spot: spot('positions', i, 'says') })),
    ...(value.settled_by
      ? [{ says: value.settled_by.says, spot: spot('settled_by', 'says') }]
      : []),
  ]);
  const replies = draft.brief.entries.flatMap(({ value, spot }) =>
    value.reply ? [{ says: value.reply.says, spot: spot('reply', 'says') }] : [],
  );
  return [...plain, ...replies, ...disputed];
}
