import { sourceOf } from './lookup.ts';
import type { Evidence, Fact, Story } from './types.ts';

/**
 * The ISO day from which a statement could be made: when it happened, or, for a plan or a forecast and
 * where no time is given, when it was first said. Empty where nothing is dated.
 */
export function knownFrom(story: Story, { when, evidence }: Fact): string {
  const foretold = evidence.some(
    ({ standing }) => standing === 'announced' || standing === 'forecast',
  );
  if (when && !foretold) return when.from;
  const days = evidence.map((piece) => saidFrom(story, piece)).filter((day) => day !== undefined);
  return days.sort()[0] ?? when?.from ?? '';
}

function saidFrom(story: Story, { said, source }: Evidence): string | undefined {
  return (said ?? sourceOf(story, source)?.written)?.from;
}
