import { type PluralKey, plural, t } from '../../i18n/translate.ts';
import type { Dispute, DisputeKind } from '../../story/types.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { DisputeBody } from '../../ui/dispute/DisputeBody.tsx';
import { DisputeLabel } from '../../ui/dispute/DisputeLabel.tsx';
import { DisputeView } from '../../ui/dispute/DisputeView.tsx';
import { StoryText } from '../../ui/words/StoryText.tsx';
import type { Reading } from './reading.ts';

/** Sources that weigh or tell a thing differently need not disagree about it: the kind alone says what this is. */
const COMPATIBLE: readonly DisputeKind[] = ['interpretation', 'framing'];

/** What is said before a dispute's kind where nothing above says what this is. */
export function leadOf({ kind }: Dispute): string | undefined {
  return COMPATIBLE.includes(kind) ? undefined : t('card.sources-disagree');
}

interface TakenUpProps {
  dispute: Dispute;
  /** Whether the question stands above already. */
  isNamed: boolean;
  reading: Reading;
}

/** What the sentence takes up, in full: the question, and who answers it how. */
export function TakenUp({ dispute, isNamed, reading }: TakenUpProps) {
  return (
    <div class="taken-up">
      {isNamed ? (
        <div class="dispute">
          <DisputeBody dispute={dispute} {...reading} />
        </div>
      ) : (
        <DisputeView dispute={dispute} lead={leadOf(dispute)} {...reading} />
      )}
    </div>
  );
}

interface FoldedProps {
  disputes: readonly Dispute[];
  /** What these disputes are to the reader, with their number. */
  summary: Extract<PluralKey, `card.${string}`>;
  reading: Reading;
}

/**
 * Disputes behind one line that says how many there are. Several unfold to their questions, each of
 * which unfolds by itself: all positions of all of them would be screens of text that nobody asked
 * for. Nothing if there are none.
 */
export function Folded({ disputes, summary, reading }: FoldedProps) {
  const [only, ...others] = disputes;
  if (!only) return null;
  return (
    <Disclosure class="folded" summary={plural(summary, disputes.length)}>
      {others.length === 0 ? (
        <DisputeView dispute={only} {...reading} />
      ) : (
        <ul class="questions">
          {disputes.map((dispute) => (
            <li key={dispute.id}>
              <Disclosure class="dispute" summary={<StoryText>{dispute.question}</StoryText>}>
                <DisputeLabel dispute={dispute} />
                <DisputeBody dispute={dispute} {...reading} />
              </Disclosure>
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
