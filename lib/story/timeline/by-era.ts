import { sourceOf } from '../lookup.ts';
import { dayNumber, middleOf } from '../time/days.ts';
import type { Era, Fact, Story } from '../types.ts';

/** The statements of one era, in their original order. */
export interface EraFacts {
  era: Era;
  facts: Fact[];
}

/**
 * Groups statements by the era they speak of, oldest first, without eras that have none. A
 * statement without a time of its own, or about a state that lasted, belongs to the era in which it
 * was first made.
 */
export function factsByEra(story: Story, facts: readonly Fact[]): EraFacts[] {
  return story.story.eras
    .map((era, at) => ({
      era,
      facts: facts.filter((fact) => eraAt(story, dayOf(story, fact)) === at),
    }))
    .filter(({ facts }) => facts.length > 0);
}

/**
 * The index of the era that an ISO day belongs to: the last one with an event on or before it, or
 * else the first.
 */
export function eraOfDay(story: Story, isoDay: string): number {
  return eraAt(story, dayNumber(isoDay));
}

/** The same for days since 1970-01-01. */
function eraAt(story: Story, day: number): number {
  const begun = story.story.eras.findLastIndex(({ id }) =>
    story.events.some(({ era, when }) => era === id && middleOf(when) <= day),
  );
  return Math.max(begun, 0);
}

function dayOf(story: Story, { when, evidence }: Fact): number {
  if (when && when.precision !== 'span') return middleOf(when);
  const days = evidence.flatMap(
    ({ said, source }) => said ?? sourceOf(story, source)?.written ?? [],
  );
  return Math.min(...days.map(middleOf));
}
