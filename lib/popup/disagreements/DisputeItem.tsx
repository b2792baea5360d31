import { useEffect, useId, useState } from 'preact/hooks';
import { t } from '../../i18n/translate.ts';
import type { Dispute } from '../../story/types.ts';
import { DisputeBody } from '../../ui/dispute/DisputeBody.tsx';
import { DisputeLabel } from '../../ui/dispute/DisputeLabel.tsx';
import { StoryText } from '../../ui/words/StoryText.tsx';
import type { View } from '../view.ts';
import { DisputeGrid } from './DisputeGrid.tsx';

interface DisputeItemProps {
  dispute: Dispute;
  view: View;
  /** Whether the positions are unfolded from the start. */
  unfolded: boolean;
}

/**
 * One dispute: its question, kind and state, and who says what at a glance; the positions unfold.
 */
export function DisputeItem({ dispute, view, unfolded }: DisputeItemProps) {
  const { story, here, go } = view;
  const wanted = here.panel === 'disagreements' && here.item === dispute.id;
  const [open, setOpen] = useState(unfolded || wanted);
  useEffect(() => {
    if (wanted) setOpen(true);
  }, [wanted]);
  const id = useId();
  return (
    <li class="dispute" data-item={dispute.id} tabIndex={-1}>
      <DisputeLabel dispute={dispute} />
      <h3 class="question">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <StoryText>{dispute.question}</StoryText>
        </button>
      </h3>
      <Sentences dispute={dispute} view={view} />
      <DisputeGrid dispute={dispute} story={story} published={view.page.published} />
      <div id={id} hidden={!open}>
        {open && (
          <DisputeBody
            dispute={dispute}
            story={story}
            published={view.page.published}
            onTopic={(topic) => go({ to: 'topic', topic })}
          />
        )}
      </div>
    </li>
  );
}

/** The page's own sentences that take up the dispute, each leading to its place on the page. */
function Sentences({ dispute, view: { story, report, show } }: Omit<DisputeItemProps, 'unfolded'>) {
  const sentences = (report?.disputes ?? []).filter(
    (taken) => taken.story === story.story.id && taken.dispute === dispute.id,
  );
  if (sentences.length === 0) return null;
  return (
    <ul class="sentences">
      {sentences.map(({ mention, sentence }) => (
        <li key={mention}>
          <button
            type="button"
            aria-label={t('disagreements.go-to-sentence', { sentence })}
            onClick={() => show(mention)}
          >
            {/* Set as a quotation but without quotation marks, because the sentence may have its own. */}
            <bdi>{sentence}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}
