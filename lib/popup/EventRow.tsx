import type { StoryEvent } from '../story/types.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Markup } from '../ui/Markup.tsx';
import { WhenLabel } from '../ui/WhenLabel.tsx';
import { SourceMarks } from './SourceMarks.tsx';
import type { View } from './view.ts';

/** How a date is known, in a reader's words. */
const BASES: Record<StoryEvent['basis'], string> = {
  stated: 'date as the source gives it',
  resolved: 'date worked out',
  calendar: 'date not from our sources',
};

/** What came of it, where that isn't plainly that it happened. */
const STATUSES: Record<StoryEvent['status'], string | undefined> = {
  happened: undefined,
  announced: 'Announced',
  forecast: 'Forecast',
};

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
        {STATUSES[status] && <span class="tag">{STATUSES[status]}</span>}
        {onPage && <span class="unseen">named on this page</span>}
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

/** How the date is known; the reasoning unfolds where there is any. */
function Basis({ basis, note }: { basis: StoryEvent['basis']; note: string | undefined }) {
  if (!note) return <p class="basis">{BASES[basis]}</p>;
  return (
    <Disclosure class="basis" summary={BASES[basis]}>
      <p>{note}</p>
    </Disclosure>
  );
}
