import type { Dispute, Evidence, Fact, Position, Story } from '../types.ts';

/**
 * Whether a dispute's positions rest on everything that a statement rests on, so that the statement
 * adds nothing to the dispute.
 */
export function isInDispute({ evidence }: Fact, { positions }: Dispute): boolean {
  return evidence.every((piece) => positions.some((position) => restsOn(position, piece)));
}

/**
 * The settled dispute in which a statement took a side that later reporting did not bear out;
 * undefined if there is none.
 */
export function disputeLost(story: Story, { evidence }: Fact): Dispute | undefined {
  return story.disputes.find(({ positions, settledBy }) => {
    if (!settledBy?.position) return false;
    const held = positions.filter((position) => evidence.some((piece) => restsOn(position, piece)));
    return held.length > 0 && held.every(({ id }) => id !== settledBy.position);
  });
}

/** A sentence may say several things, so only evidence with the very same words says the same. */
function restsOn(position: Position, { source, place }: Evidence): boolean {
  return position.evidence.some(
    (other) =>
      other.source === source && other.place.start === place.start && other.place.end === place.end,
  );
}
