import { t } from '../../i18n/translate.ts';
import { disagreementsFor } from '../../story/disputes/disagreements.ts';
import type { PanelProps } from '../view.ts';
import { DisputeItem } from './DisputeItem.tsx';

/**
 * Where the sources disagree: what this page takes up first, then what is on its topics, then the
 * rest.
 */
export function DisagreementsPanel({ view }: PanelProps) {
  const all = disagreementsFor(view.story, view.page);
  const groups = (['taken-up', 'on-topic', 'elsewhere'] as const)
    .map((nearness) => ({ nearness, of: all.filter((entry) => entry.nearness === nearness) }))
    .filter(({ of }) => of.length > 0);
  return (
    <div class="disagreements-panel">
      <p class="grid-key">
        {(['stated', 'claimed', 'judged'] as const).map((footing) => (
          <span key={footing}>
            <span class="cell" data-footing={footing} /> {t(`disagreements.${footing}`)}
          </span>
        ))}
      </p>
      {groups.map(({ nearness, of }) => (
        <section key={nearness} aria-labelledby={`disputes-${nearness}`}>
          <h2 id={`disputes-${nearness}`} class="label">
            {groups.length > 1 || nearness !== 'elsewhere'
              ? t(`disagreements.${nearness}`)
              : t('disagreements.in-story')}
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
