import { type Closeness, closenessTo } from '../closeness.ts';
import type { PageContext } from '../page-context.ts';
import type { Dispute, Evidence, Source, Story } from '../types.ts';

/** A dispute in relation to the page. */
export interface Disagreement {
  dispute: Dispute;
  /**
   * How near it is to the page: a sentence of the page takes it up, it shares a telling topic with
   * the page, or neither.
   */
  nearness: 'taken-up' | 'on-topic' | 'elsewhere';
}

/**
 * All disputes of the story: first those the page takes up, in the page's order; then those on its
 * topics, nearest first; then the others. Within one rank, open ones come before settled ones, and
 * otherwise the story's own order applies.
 */
export function disagreementsFor(story: Story, page: PageContext): Disagreement[] {
  const closeness = closenessTo(page, story.disputes);
  const order = (dispute: Dispute) => [
    page.disputes.includes(dispute.id)
      ? page.disputes.indexOf(dispute.id)
      : Number.MAX_SAFE_INTEGER,
    closeness.telling(dispute) ? 0 : 1,
    -closeness.of(dispute),
    dispute.status === 'open' ? 0 : 1,
  ];
  return [...story.disputes]
    .sort((a, b) => compare(order(a), order(b)))
    .map((dispute) => ({ dispute, nearness: nearnessOf(dispute, page, closeness) }));
}

/**
 * One source's row in the grid of a dispute: its evidence for each position, in the order of the
 * positions.
 */
export interface GridRow {
  source: Source;
  cells: Evidence[][];
}

/**
 * The grid of sources against positions. Every source has a row; a source that is silent has empty
 * cells.
 */
export function gridOf(story: Story, dispute: Dispute): GridRow[] {
  return story.sources.map((source) => ({
    source,
    cells: dispute.positions.map((position) =>
      position.evidence.filter((evidence) => evidence.source === source.id),
    ),
  }));
}

function nearnessOf(
  dispute: Dispute,
  page: PageContext,
  closeness: Closeness,
): Disagreement['nearness'] {
  if (page.disputes.includes(dispute.id)) return 'taken-up';
  return closeness.telling(dispute) ? 'on-topic' : 'elsewhere';
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, at) => value !== b[at]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
