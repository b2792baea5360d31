import type { Bearer } from './bearer.ts';
import { cluesFor, type Moment, type Weights } from './clues.ts';

/** Whom a surname most likely means, and how likely that is, from 0 to 1. */
export interface Weighed {
  bearer: Bearer;
  likelihood: number;
}

/**
 * Weighs the clues for these bearers against each other with a conditional logit: a choice among
 * several by weighted sums (McFadden, 1974). Undefined if there are none.
 */
export function weigh(
  candidates: readonly Bearer[],
  moment: Moment,
  weights: Weights,
): Weighed | undefined {
  const sums = candidates.map((bearer) => sumFor(bearer, moment, weights[bearer.role]));
  const most = Math.max(...sums);
  const bearer = candidates[sums.indexOf(most)];
  const all = sums.reduce((total, sum) => total + Math.exp(sum - most), 0);
  return bearer && { bearer, likelihood: 1 / all };
}

function sumFor(bearer: Bearer, moment: Moment, weights: Readonly<Record<string, number>>): number {
  let sum = weights.any ?? 0;
  const clues: Readonly<Record<string, number | boolean>> = cluesFor(bearer, moment);
  for (const clue in clues) sum += (weights[clue] ?? 0) * Number(clues[clue]);
  return sum;
}
