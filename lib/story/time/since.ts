import { sourceOf } from '../lookup.ts';
import type { Evidence, Fact, Story } from '../types.ts';

/**
 * The ISO day from which a statement could be made: when it happened or, for a plan or forecast and
 * if no time is given, when it was first said. Empty if nothing is dated.
 */
export function knownFrom(story: Story, { when, evidence }: Fact): string {
  const foretold = evidence.some(
    ({ standing }) => standing === 'announced' || standing === 'forecast',
  );
  if (when && !foretold) return when.from;
  const days = evidence.map((piece) => saidFrom(story, piece)).filter((day) => day !== undefined);
  return days.sort()[0] ?? when?.from ?? '';
}

/**
 * Splits evidence into what was given before an ISO day and what could only be given after it; if
 * no day is known, all of it counts as earlier.
 */
export function splitAt(
  story: Story,
  evidence: readonly Evidence[],
  day: string | undefined,
): { earlier: Evidence[]; later: Evidence[] } {
  const isLater = (piece: Evidence) => day !== undefined && (saidFrom(story, piece) ?? '') > day;
  const later = evidence.filter(isLater);
  return { earlier: evidence.filter((piece) => !later.includes(piece)), later };
}

/** Whether a statement could only be made after an ISO day; false if no day is known. */
export function isLater(story: Story, fact: Fact, day: string | undefined): boolean {
  return day !== undefined && knownFrom(story, fact) > day;
}

function saidFrom(story: Story, { said, source }: Evidence): string | undefined {
  return (said ?? sourceOf(story, source)?.written)?.from;
}
