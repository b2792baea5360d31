import { useId, useState } from 'preact/hooks';
import { storyText } from '../../i18n/story-language.ts';
import { t } from '../../i18n/translate.ts';
import type { StoryEvent } from '../../story/types.ts';
import { WhenLabel } from '../../ui/dates/WhenLabel.tsx';
import { Markup } from '../../ui/statement/Markup.tsx';
import { SourceMarks } from '../SourceMarks.tsx';
import type { View } from '../view.ts';

interface EventRowProps {
  event: StoryEvent;
  /** Whether the page names one of its topics. */
  onPage: boolean;
  view: View;
}

/**
 * One event: when, whether it happened, what happened, and who says so. If no source gives the
 * date, it unfolds how it is known.
 */
export function EventRow({ event, onPage, view }: EventRowProps) {
  const { when, basis, note, status } = event;
  const [open, setOpen] = useState(false);
  const id = useId();
  const date = <WhenLabel when={when} class="date" />;
  const known = basis !== 'stated' && t(`timeline.basis.${basis}`);
  return (
    <li class="event" data-item={event.id} data-on-page={onPage} data-status={status} tabIndex={-1}>
      <p class="event-date">
        {known ? (
          <button
            type="button"
            class="date-known"
            title={known}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            {date}
          </button>
        ) : (
          date
        )}
        {status !== 'happened' && <span class="tag">{t(`timeline.${status}`)}</span>}
        {onPage && <span class="unseen">{t('timeline.named-here')}</span>}
      </p>
      {known && (
        <div id={id} class="basis" hidden={!open}>
          <p>{known}</p>
          <p {...storyText()}>{note}</p>
        </div>
      )}
      <p class="says">
        <Markup html={event.html} onTopic={(topic) => view.go({ to: 'topic', topic })} />
      </p>
      <SourceMarks story={view.story} evidence={event.evidence} />
    </li>
  );
}
