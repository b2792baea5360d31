import type { Draft } from '../files/load.ts';
import type { FactEntry } from '../files/schema.ts';
import type { Problems, Spot } from '../problems.ts';

interface WithEvidence {
  evidence: readonly { source: string }[];
}

/**
 * Sources that have evidence for every one of `facts`, in the order in which the first fact cites
 * them.
 */
export function sharedSources(facts: readonly WithEvidence[]): string[] {
  const [first, ...others] = facts.map(({ evidence }) => new Set(evidence.map((e) => e.source)));
  return [...(first ?? [])].filter((source) => others.every((sources) => sources.has(source)));
}

/**
 * A point is in the brief because two documents say all of it; one is enough for what merely
 * replies to it.
 */
export function checkBrief(draft: Draft, problems: Problems): void {
  const facts = new Map(draft.facts.entries.toReversed().map(({ value }) => [value.id, value]));
  const check = (ids: readonly string[], least: number, spot: Spot) => {
    const named = ids.flatMap((id) => facts.get(id) ?? []);
    if (named.length === ids.length && sharedSources(named).length < least)
      problems.add(spot, tooFew(named, least));
  };
  for (const { value, spot } of draft.brief.entries) {
    check(value.facts, 2, spot('facts'));
    if (value.reply) check(value.reply.facts, 1, spot('reply', 'facts'));
  }
}

function tooFew(facts: readonly FactEntry[], least: number): string {
  const shared = sharedSources(facts);
  const holds =
    shared.length > 0 ? `only “${shared.join()}” says all of this` : 'no document says all of this';
  const lacks = facts.map(({ id, evidence }) => {
    const others = new Set(evidence.map(({ source }) => source).filter((s) => !shared.includes(s)));
    const also = others.size > 0 ? `also in “${[...others].join('”, “')}”` : 'in no other';
    return `“${id}” is ${also}`;
  });
  const need = least > 1 ? 'two documents are needed' : 'one is needed';
  return `${holds}, and ${need} (${lacks.join('; ')}). Split the point, or name facts that they share.`;
}
