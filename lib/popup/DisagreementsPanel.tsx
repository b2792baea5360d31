import { disagreementsFor } from '../story/disagreements.ts';
import { DisputeItem } from './DisputeItem.tsx';
import type { PanelProps } from './view.ts';

/** What each nearness is headed with. */
const HEADINGS = {
  'taken-up': 'Taken up on this page',
  'on-topic': 'On what this page names',
  elsewhere: 'Elsewhere in the story',
} as const;

/** Where the sources disagree: what this page takes up first, then what is on its topics, then the rest. */
export function DisagreementsPanel({ view }: PanelProps) {
  const all = disagreementsFor(view.story, view.page);
  const groups = (['taken-up', 'on-topic', 'elsewhere'] as const)
    .map((nearness) => ({ nearness, of: all.filter((entry) => entry.nearness === nearness) }))
    .filter(({ of }) => of.length > 0);
  return (
    <div class="disagreements-panel">
      <p class="grid-key">
        <span class="cell" data-footing="stated" /> stated{' '}
        <span class="cell" data-footing="claimed" /> a party’s word{' '}
        <span class="cell" data-footing="judged" /> a judgement
      </p>
      {groups.map(({ nearness, of }) => (
        <section key={nearness} aria-labelledby={`disputes-${nearness}`}>
          <h2 id={`disputes-${nearness}`} class="label">
            {groups.length > 1 || nearness !== 'elsewhere' ? HEADINGS[nearness] : 'In this story'}
          </h2>
          <ul class="disputes">
            {of.map(({ dispute }) => (
              <DisputeItem
                key={dispute.id}
                dispute={dispute}
                view={view}
                unfolded={nearness === 'taken-up'}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
