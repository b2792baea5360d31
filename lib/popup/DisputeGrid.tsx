import { attribution } from '../story/attribution.ts';
import { gridOf } from '../story/disagreements.ts';
import { footing } from '../story/standing.ts';
import type { Dispute, Evidence, Story } from '../story/types.ts';
import { numberOf } from './SourceMarks.tsx';

interface DisputeGridProps {
  dispute: Dispute;
  story: Story;
}

/** Sources against positions as a small table: which source gives which position, and on what footing. */
export function DisputeGrid({ dispute, story }: DisputeGridProps) {
  const rows = gridOf(story, dispute);
  return (
    <table class="dispute-grid">
      <caption class="unseen">Which source gives which position</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">Position</span>
          </th>
          {rows.map(({ source }) => (
            <th key={source.id} scope="col" title={source.name}>
              <span aria-hidden="true">{numberOf(story, source)}</span>
              <span class="unseen">{source.name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {dispute.positions.map((position, index) => (
          <tr key={position.id}>
            <th scope="row">{position.text}</th>
            {rows.map(({ source, cells }) => (
              <Cell key={source.id} evidence={cells[index] ?? []} story={story} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ evidence, story }: { evidence: readonly Evidence[]; story: Story }) {
  if (evidence.length === 0)
    return (
      <td>
        <span class="unseen">silent</span>
      </td>
    );
  const words = evidence.map((piece) => standingWords(piece, story)).join('; ');
  return (
    <td title={words}>
      <span class="cell" data-footing={footing(evidence)} aria-hidden="true" />
      <span class="unseen">{words}</span>
    </td>
  );
}

function standingWords(evidence: Evidence, story: Story): string {
  const source = story.sources.find(({ id }) => id === evidence.source);
  if (!source) return evidence.standing;
  const { label, speaker } = attribution(evidence, source);
  return speaker ? `${label} ${speaker}` : label;
}
