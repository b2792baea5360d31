import { storyText } from '../../i18n/story-language.ts';
import { t } from '../../i18n/translate.ts';
import type { StoryEvent } from '../../story/types.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
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

/** One event: when, how that is known, whether it happened, what happened, and who says so. */
export function EventRow({ event, onPage, view }: EventRowProps) {
  const { when, basis, note, status } = event;
  return (
    <li class="event" data-item={event.id} data-on-page={onPage} data-status={status} tabIndex={-1}>
      <p class="event-date">
        <WhenLabel when={when} class="date" />
        {status !== 'happened' && <span class="tag">{t(`timeline.${status}`)}</span>}
        {onPage && <span class="unseen">{t('timeline.named-here')}</span>}
      </p>
      <p class="says">
        <Markup html={event.html} onTopic={(topic) => view.go({ to: 'topic', topic })} />
      </p>
      <div class="event-foot">
        <SourceMarks story={view.story} evidence={event.evidence} />
        <Basis basis={basis} note={note} />
      </div>
    </li>
  );
}

/** How the date is known; the reasoning unfolds if there is any. */
function Basis({ basis, note }: { basis: StoryEvent['basis']; note: string | undefined }) {
  const words = t(`timeline.basis.${basis}`);
  if (!note) return <p class="basis">{words}</p>;
  return (
    <Disclosure class="basis" summary={words}>
      <p {...storyText()}>{note}</p>
    </Disclosure>
  );
}
