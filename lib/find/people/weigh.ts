import type { Bearer } from './bearers.ts';
import { cluesFor, type Moment } from './clues.ts';
import { WEIGHTS } from './weights.ts';

/** Whom a surname means most likely, and how likely that is: 0 to 1. */
export interface Weighed {
  bearer: Bearer;
  likelihood: number;
}

/**
 * Weighs the clues for each of these bearers against each other: a conditional logit, the choice of one among several by
 * weighted sums (McFadden, 1974). Undefined where there is nobody.
 */
export function weigh(candidates: readonly Bearer[], moment: Moment): Weighed | undefined {
  const sums = candidates.map((bearer) => sumFor(bearer, moment));
  const most = Math.max(...sums);
  const bearer = candidates[sums.indexOf(most)];
  const all = sums.reduce((total, sum) => total + Math.exp(sum - most), 0);
  return bearer && { bearer, likelihood: 1 / all };
}

function sumFor(bearer: Bearer, moment: Moment): number {
  const weights: Readonly<Record<string, number>> = WEIGHTS[bearer.role];
  let sum = weights.any ?? 0;
  for (const [clue, amount] of Object.entries(cluesFor(bearer, moment))) {
    sum += (weights[clue] ?? 0) * Number(amount);
  }
  return sum;
}
