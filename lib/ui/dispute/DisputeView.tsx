import { useId } from 'preact/hooks';
import { storyText } from '../../i18n/story-language.ts';
import type { Dispute } from '../../story/types.ts';
import type { StatementContext } from '../statement/statement-context.ts';
import { DisputeBody } from './DisputeBody.tsx';
import { DisputeLabel } from './DisputeLabel.tsx';

interface DisputeViewProps extends StatementContext {
  dispute: Dispute;
  /** Comes before the kind of dispute, if nothing above says that this is a disagreement. */
  lead?: string | undefined;
}

/**
 * One dispute: the question, the positions side by side with who holds each, and what settled it,
 * if anything did.
 */
export function DisputeView({ dispute, lead, ...reading }: DisputeViewProps) {
  const id = useId();
  return (
    <section class="dispute" aria-labelledby={id}>
      <DisputeLabel dispute={dispute} lead={lead} />
      <h3 id={id} class="question" {...storyText()}>
        {dispute.question}
      </h3>
      <DisputeBody dispute={dispute} {...reading} />
    </section>
  );
}
