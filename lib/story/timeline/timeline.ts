import { closenessTo } from '../closeness.ts';
import type { PageContext } from '../page-context.ts';
import { dayNumber, middleOf } from '../time/days.ts';
import type { Era, Story, StoryEvent } from '../types.ts';

/**
 * A line of the timeline: an event (`onPage` if it shares a telling topic with the page), or the
 * article being read at its day of publication.
 */
export type TimelineRow =
  | { kind: 'event'; event: StoryEvent; onPage: boolean }
  | { kind: 'article'; day: string };

/** The lines of one era, oldest first. */
export interface TimelineEra {
  era: Era;
  rows: TimelineRow[];
}

/**
 * The timeline by era, oldest first, without eras that have no lines. The article comes after the
 * last event that is placed on or before its day, in that event's era. With `onlyPage`, only events
 * on the page's topics are kept (and the article).
 */
export function timelineFor(story: Story, page: PageContext, onlyPage = false): TimelineEra[] {
  const closeness = closenessTo(page, story.events);
  const eras: TimelineEra[] = story.story.eras.map((era) => ({
    era,
    rows: inOrder(story.events.filter((event) => event.era === era.id)).map((event) => ({
      kind: 'event',
      event,
      onPage: closeness.telling(event),
    })),
  }));
  const kept = eras
    .map(({ era, rows }) => ({
      era,
      rows: rows.filter((row) => !onlyPage || (row.kind === 'event' && row.onPage)),
    }))
    .filter(({ rows }) => rows.length > 0);
  return page.published ? withArticle(kept, page.published) : kept;
}

/**
 * Events in the story's own order, which knows that a plan made "in September" preceded the meeting
 * of the 13th; but an event that certainly ended before another began never comes after it.
 */
export function inOrder(events: readonly StoryEvent[]): StoryEvent[] {
  const ordered: StoryEvent[] = [];
  for (const event of events) {
    const later = ordered.findIndex(({ when }) => when.from > event.when.to);
    ordered.splice(later < 0 ? ordered.length : later, 0, event);
  }
  return ordered;
}

function withArticle(eras: TimelineEra[], day: string): TimelineEra[] {
  const article: TimelineRow = { kind: 'article', day };
  const today = dayNumber(day);
  const begun = (row: TimelineRow) => row.kind === 'event' && middleOf(row.event.when) <= today;
  const at = Math.max(
    0,
    eras.findLastIndex(({ rows }) => rows.some(begun)),
  );
  return eras.map(({ era, rows }, index) => {
    if (index !== at) return { era, rows };
    const after = rows.findLastIndex(begun) + 1;
    return { era, rows: [...rows.slice(0, after), article, ...rows.slice(after)] };
  });
}
