import { useMemo, useState } from 'preact/hooks';
import { formatNumber } from '../../i18n/locale.ts';
import { storyText } from '../../i18n/story-language.ts';
import { t } from '../../i18n/translate.ts';
import { timelineFor } from '../../story/timeline/timeline.ts';
import { longDay } from '../../ui/dates/long-day.ts';
import type { PanelProps } from '../view.ts';
import { EventRow } from './EventRow.tsx';
import { Overview } from './Overview.tsx';

/** The id of the article's row among the items of the timeline. */
export const ARTICLE_ITEM = 'this-article';

/**
 * The timeline: the whole span as a drawing, and below it every event by era, with this article
 * among them.
 */
export function TimelinePanel({ view }: PanelProps) {
  const { story, page, here, go } = view;
  const [chosen, setChosen] = useState(false);
  const wanted = here.panel === 'timeline' && here.item !== undefined;
  // An event that was asked for must be in the list, whatever was chosen before.
  const only = chosen && !wanted;
  const choose = (to: boolean) => {
    setChosen(to);
    if (wanted) go({ to: 'panel', panel: 'timeline' });
  };
  const eras = useMemo(() => timelineFor(story, page, only), [story, page, only]);
  const onPage = timelineFor(story, page, true).flatMap(({ rows }) =>
    rows.filter((row) => row.kind === 'event'),
  ).length;
  return (
    <div class="timeline-panel">
      <Overview
        story={story}
        page={page}
        onChoose={(item) => go({ to: 'item', panel: 'timeline', item })}
      />
      {onPage > 0 && (
        <label class="filter">
          <input
            type="checkbox"
            checked={only}
            onChange={({ currentTarget }) => choose(currentTarget.checked)}
          />
          {t('timeline.only-named')} <span class="count">{formatNumber(onPage)}</span>
        </label>
      )}
      {view.report && !page.published && <p class="aside">{t('timeline.undated')}</p>}
      {story.events.some(({ basis }) => basis !== 'stated') && (
        <p class="aside">{t('timeline.dotted-dates')}</p>
      )}
      {eras.map(({ era, rows }) => (
        <section key={era.id} class="era" aria-labelledby={`era-${era.id}`}>
          <h2 id={`era-${era.id}`} class="label" {...storyText()}>
            {era.label}
          </h2>
          <ol class="events">
            {rows.map((row) =>
              row.kind === 'event' ? (
                <EventRow key={row.event.id} event={row.event} onPage={row.onPage} view={view} />
              ) : (
                <li key={ARTICLE_ITEM} class="this-article" data-item={ARTICLE_ITEM} tabIndex={-1}>
                  <p>
                    <b>{t('timeline.here')}</b> <time dateTime={row.day}>{longDay(row.day)}</time>
                  </p>
                </li>
              ),
            )}
          </ol>
        </section>
      ))}
    </div>
  );
}
