import type { Evidence, Story } from '../types.ts';

/** How much of the story rests on one source: how many items of each kind cite it. */
export interface SourceUse {
  facts: number;
  events: number;
  disputes: number;
}

/** What a source is evidence for; all zero for a source that nothing cites. */
export function useOfSource(story: Story, source: string): SourceUse {
  const cites = ({ evidence }: { evidence: Evidence[] }) =>
    evidence.some((piece) => piece.source === source);
  return {
    facts: story.facts.filter(cites).length,
    events: story.events.filter(cites).length,
    disputes: story.disputes.filter((dispute) => dispute.positions.some(cites)).length,
  };
}
