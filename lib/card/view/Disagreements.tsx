import type { Dispute } from '../../story/types.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { DisputeView } from '../../ui/DisputeView.tsx';
import type { Reading } from './reading.ts';

interface DisagreementsProps {
  /** Shown in full: the sentence takes them up. */
  takenUp: readonly Dispute[];
  /** Folded: they only touch the topic. */
  touching: readonly Dispute[];
  reading: Reading;
}

/** Where the sources disagree: what the sentence takes up in full, all else behind its question. */
export function Disagreements({ takenUp, touching, reading }: DisagreementsProps) {
  const [first, ...others] = takenUp;
  return (
    <>
      {first && (
        <div class="taken-up">
          <DisputeView dispute={first} lead="Sources disagree" {...reading} />
        </div>
      )}
      {others.length > 0 && (
        <Folded disputes={others} summary="This sentence also takes up" {...{ reading }} />
      )}
      {touching.length > 0 && (
        <Folded disputes={touching} summary="Sources disagree on" {...{ reading }} />
      )}
    </>
  );
}

interface FoldedProps {
  disputes: readonly Dispute[];
  summary: string;
  reading: Reading;
}

function Folded({ disputes, summary, reading }: FoldedProps) {
  const count = disputes.length === 1 ? 'one question' : `${disputes.length} questions`;
  return (
    <Disclosure class="folded" summary={`${summary} ${count}`}>
      {disputes.map((dispute) => (
        <DisputeView key={dispute.id} dispute={dispute} {...reading} />
      ))}
    </Disclosure>
  );
}
