import { type PluralKey, plural, t } from '../../i18n/translate.ts';
import type { Dispute } from '../../story/types.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { DisputeView } from '../../ui/DisputeView.tsx';
import type { Reading } from './reading.ts';

/** What the sentence takes up, in full: the question, and who answers it how. */
export function TakenUp({ dispute, reading }: { dispute: Dispute; reading: Reading }) {
  return (
    <div class="taken-up">
      <DisputeView dispute={dispute} lead={t('card.sources-disagree')} {...reading} />
    </div>
  );
}

interface FoldedProps {
  disputes: readonly Dispute[];
  /** What these disputes are to the reader, with their number. */
  summary: Extract<PluralKey, `card.${string}`>;
  reading: Reading;
}

/** Disputes behind one line that says how many there are. Nothing where there are none. */
export function Folded({ disputes, summary, reading }: FoldedProps) {
  if (disputes.length === 0) return null;
  return (
    <Disclosure class="folded" summary={plural(summary, disputes.length)}>
      {disputes.map((dispute) => (
        <DisputeView key={dispute.id} dispute={dispute} {...reading} />
      ))}
    </Disclosure>
  );
}
