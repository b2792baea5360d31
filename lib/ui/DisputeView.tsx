import { useId } from 'preact/hooks';
import { storyText } from '../i18n/story-language.ts';
import { t } from '../i18n/translate.ts';
import type { Dispute, Story } from '../story/types.ts';
import { DisputeBody } from './DisputeBody.tsx';

interface DisputeViewProps {
  dispute: Dispute;
  story: Story;
  onTopic?: ((topic: string) => void) | undefined;
  leads?: ((topic: string) => boolean) | undefined;
  /** Whether every place is unfolded. */
  placed?: boolean | undefined;
  /** Said before the kind of dispute, where nothing above says what this is. */
  lead?: string | undefined;
  /** Heading level of the question on its page. */
  level?: 2 | 3 | 4;
}

/** One dispute: the question, the positions side by side with who holds each, and what settled it, if anything did. */
export function DisputeView({ dispute, lead, level = 3, ...reading }: DisputeViewProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section class="dispute" aria-labelledby={id}>
      <p class="label">
        {lead && `${lead} · `}
        {t(`kinds.dispute.${dispute.kind}`)}
        <span class="status" data-status={dispute.status}>
          {t(`dispute.${dispute.status}`)}
        </span>
      </p>
      <Heading id={id} class="question" {...storyText()}>
        {dispute.question}
      </Heading>
      <DisputeBody dispute={dispute} {...reading} />
    </section>
  );
}
