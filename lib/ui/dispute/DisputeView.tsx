import { useId } from 'preact/hooks';
import { storyText } from '../../i18n/story-language.ts';
import type { Dispute, Story } from '../../story/types.ts';
import { DisputeBody } from './DisputeBody.tsx';
import { DisputeLabel } from './DisputeLabel.tsx';

interface DisputeViewProps {
  dispute: Dispute;
  story: Story;
  onTopic?: ((topic: string) => void) | undefined;
  leads?: ((topic: string) => boolean) | undefined;
  /** Whether every place is unfolded. */
  placed?: boolean | undefined;
  /** ISO day of the article it is read with, if known; what was only said since is marked so. */
  published?: string | undefined;
  /** Comes before the kind of dispute, if nothing above says that this is a disagreement. */
  lead?: string | undefined;
  /** Heading level of the question. */
  level?: 2 | 3 | 4;
}

/**
 * One dispute: the question, the positions side by side with who holds each, and what settled it,
 * if anything did.
 */
export function DisputeView({ dispute, lead, level = 3, ...reading }: DisputeViewProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section class="dispute" aria-labelledby={id}>
      <DisputeLabel dispute={dispute} lead={lead} />
      <Heading id={id} class="question" {...storyText()}>
        {dispute.question}
      </Heading>
      <DisputeBody dispute={dispute} {...reading} />
    </section>
  );
}
