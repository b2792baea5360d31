import type { Dispute } from '../../story/types.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { DisputeView } from '../../ui/DisputeView.tsx';
import type { Reading } from './reading.ts';

/** What the sentence takes up, in full: the question, and who answers it how. */
export function TakenUp({ dispute, reading }: { dispute: Dispute; reading: Reading }) {
  return (
    <div class="taken-up">
      <DisputeView dispute={dispute} lead="Sources disagree" {...reading} />
    </div>
  );
}

interface FoldedProps {
  disputes: readonly Dispute[];
  /** What these disputes are to the reader, before their number. */
  summary: string;
  reading: Reading;
}

/** Disputes behind one line that says how many there are. Nothing where there are none. */
export function Folded({ disputes, summary, reading }: FoldedProps) {
  if (disputes.length === 0) return null;
  const count = disputes.length === 1 ? 'one question' : `${disputes.length} questions`;
  return (
    <Disclosure class="folded" summary={`${summary} ${count}`}>
      {disputes.map((dispute) => (
        <DisputeView key={dispute.id} dispute={dispute} {...reading} />
      ))}
    </Disclosure>
  );
}
