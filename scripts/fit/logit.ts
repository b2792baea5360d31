import type { Role } from '../../lib/find/people/bearer.ts';
import type { Weights } from '../../lib/find/people/clues.ts';
import type { Choice } from './choices.ts';

/**
 * How strongly weights are held back: half of this times the sum of their squares is subtracted
 * from the log-likelihood.
 */
const RESTRAINT = 0.7;

/** Smaller weights than this say next to nothing, and would only take up room. */
const LEAST = 0.25;

/**
 * Steps of the descent, and the length of the first. Twice as many steps only shift weight between
 * clues that occur together.
 */
const STEPS = 1500;
const FIRST_STEP = 0.08;

/**
 * What a surname does is the same for all who have it, so these clues get no weight for leaders:
 * they count for or against the others, as compared with the leader.
 */
const OF_THE_SURNAME = new Set(
  `any speaks closesQuote quoted reported opens opensPassage possessive ofKin present dated pronounBefore he she
  alone withLeader`.split(/\s+/),
);

/** A term of the sum for a candidate: the index of its weight, and the amount. */
type Term = readonly [weight: number, amount: number];

/**
 * The weights that make the right choices likeliest (conditional logit, regularised by the weights'
 * squares), found by gradient descent with moments (Adam; Kingma and Ba, 2015). Clues that turn out
 * to say next to nothing are left out, and the others are fitted again without them.
 */
export function fitWeights(choices: readonly Choice[]): Weights {
  const all = fitTo(choices, () => true);
  const telling = new Set(
    [...all].filter(([, weight]) => Math.abs(weight) >= LEAST).map(([name]) => name),
  );
  const weights: Record<Role, Record<string, number>> = { leader: {}, forebear: {}, other: {} };
  for (const [name, weight] of fitTo(choices, (one) => telling.has(one))) {
    const [role, clue] = name.split(' ') as [Role, string];
    weights[role][clue] = Number(weight.toFixed(2));
  }
  return weights;
}

function fitTo(choices: readonly Choice[], counts: (name: string) => boolean): Map<string, number> {
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
  const rows = choices.map(({ candidates, right }) => ({
    right,
    sums: candidates.map(({ role, clues }) =>
      [['any', 1] as const, ...clues]
        .filter(([clue]) => role !== 'leader' || !OF_THE_SURNAME.has(clue))
        .map(([clue, amount]) => [`${role} ${clue}`, amount] as const)
        .filter(([name]) => counts(name))
        .map(([name, amount]): Term => [numberOf(name), amount]),
    ),
  }));
  const weights = descend(rows, numbers.size);
  return new Map([...numbers].map(([name, number]) => [name, weights[number] as number]));
}

function descend(rows: readonly { right: number; sums: Term[][] }[], size: number): Float64Array {
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let step = 1; step <= STEPS; step++) {
    const slope = weights.map((weight) => RESTRAINT * weight);
    for (const { right, sums } of rows) {
      const likely = likelihoods(sums, weights);
      for (const [at, terms] of sums.entries()) {
        const over = (likely[at] as number) - (at === right ? 1 : 0);
        for (const [weight, amount] of terms) (slope[weight] as number) += over * amount;
      }
    }
    const reach = FIRST_STEP / (1 + step / 300);
    for (let at = 0; at < size; at++) {
      const down = slope[at] as number;
      mean[at] = 0.9 * (mean[at] as number) + 0.1 * down;
      square[at] = 0.999 * (square[at] as number) + 0.001 * down * down;
      const scale = Math.sqrt((square[at] as number) / (1 - 0.999 ** step)) + 1e-8;
      (weights[at] as number) -= (reach * (mean[at] as number)) / (1 - 0.9 ** step) / scale;
    }
  }
  return weights;
}

function likelihoods(sums: readonly Term[][], weights: Float64Array): number[] {
  const scores = sums.map((terms) =>
    terms.reduce((sum, [weight, amount]) => sum + (weights[weight] as number) * amount, 0),
  );
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / all);
}
