import { type PluralKey, plural, t } from '../../i18n/translate.ts';
import type { Dispute, DisputeKind } from '../../story/types.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { DisputeBody } from '../../ui/dispute/DisputeBody.tsx';
import { DisputeLabel } from '../../ui/dispute/DisputeLabel.tsx';
import { DisputeView } from '../../ui/dispute/DisputeView.tsx';
import type { StatementContext } from '../../ui/statement/statement-context.ts';
import { StoryText } from '../../ui/words/StoryText.tsx';

/**
 * Sources that weigh or describe a thing differently need not disagree about it, so for these kinds
 * the kind is all that is said.
 */
const COMPATIBLE: readonly DisputeKind[] = ['interpretation', 'framing'];

/** What to say before a dispute's kind if nothing above says that this is a disagreement. */
export function leadOf({ kind }: Dispute): string | undefined {
  return COMPATIBLE.includes(kind) ? undefined : t('card.sources-disagree');
}

interface DisputeInFullProps {
  dispute: Dispute;
  /** Whether the question is already shown above. */
  isNamed: boolean;
  reading: StatementContext;
}

/** The dispute that the sentence takes up, in full: the question, and who gives which answer. */
export function DisputeInFull({ dispute, isNamed, reading }: DisputeInFullProps) {
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
  reading: StatementContext;
}

/**
 * Disputes behind one line that says how many there are. Several unfold to their questions, each of
 * which unfolds by itself, because all positions of all of them would be screens of text that
 * nobody asked for. Renders nothing if there are none.
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
