import type { Evidence, Standing } from '../types.ts';

/**
 * The standings, weakest first, by how little each commits its source to: what has not happened,
 * then what someone thinks, then what one party says against another, then what anyone is quoted as
 * saying, then what the document itself states.
 */
const WEAKEST_FIRST: readonly Standing[] = [
  'forecast',
  'opinion',
  'analysis',
  'accused',
  'denied',
  'said',
  'announced',
  'reported',
];

/** The rank of a standing among all eight; 0 is the weakest. */
function strength(standing: Standing): number {
  return WEAKEST_FIRST.indexOf(standing);
}

/** A copy with the weakest standing first; equals keep their order, and no two are ever merged. */
export function weakestFirst(evidence: readonly Evidence[]): Evidence[] {
  return [...evidence].sort((a, b) => strength(a.standing) - strength(b.standing));
}

/**
 * The three kinds of footing a statement can have, told apart at a glance by the line beside it.
 */
export type Footing = 'stated' | 'claimed' | 'judged';

const FIRMEST_FIRST: readonly Footing[] = ['stated', 'claimed', 'judged'];

/**
 * Whether a document states it, somebody it quotes claims it, or it is one voice's judgement;
 * decided by the weakest piece of evidence.
 */
export function footing(evidence: readonly Evidence[]): Footing {
  const weakest = Math.min(...evidence.map(({ standing }) => strength(standing)));
  if (weakest >= strength('reported')) return 'stated';
  return weakest > strength('analysis') ? 'claimed' : 'judged';
}

/** Whether any of those who say so merely think or expect it: an opinion or a forecast. */
export function isGuess({ evidence }: { evidence: readonly Evidence[] }): boolean {
  return evidence.some(({ standing }) => standing === 'opinion' || standing === 'forecast');
}

/**
 * A copy with what is stated before what is claimed and what is judged, and, among equals, what
 * more sources say first; the rest keep their order.
 */
export function firmestFirst<Item extends { evidence: readonly Evidence[] }>(
  items: readonly Item[],
): Item[] {
  const rank = ({ evidence }: Item) => FIRMEST_FIRST.indexOf(footing(evidence));
  const sources = ({ evidence }: Item) => new Set(evidence.map(({ source }) => source)).size;
  return [...items].sort((a, b) => rank(a) - rank(b) || sources(b) - sources(a));
}
