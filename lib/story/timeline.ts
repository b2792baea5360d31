import { type PageContext, sharedTopics } from './page-context.ts';
import type { Era, Story, StoryEvent } from './types.ts';

/** A line of the timeline: an event, or the article being read at its day of publication. */
export type TimelineRow =
  | { kind: 'event'; event: StoryEvent; onPage: boolean }
  | { kind: 'article'; day: string };

/** The lines of one era, oldest first. */
export interface TimelineEra {
  era: Era;
  rows: TimelineRow[];
}

/**
 * The timeline by era, oldest first; eras without a line are left out. The article stands after the
 * last event that begins on or before its day, in that event's era. With `onlyPage`, only events on
 * the page's topics are kept (and the article).
 */
export function timelineFor(story: Story, page: PageContext, onlyPage = false): TimelineEra[] {
  const eras: TimelineEra[] = story.story.eras.map((era) => ({
    era,
    rows: story.events
      .filter((event) => event.era === era.id)
      .sort(byDate)
      .map((event) => ({ kind: 'event', event, onPage: sharedTopics(event.topics, page) > 0 })),
  }));
  const kept = eras
    .map(({ era, rows }) => ({
      era,
      rows: rows.filter((row) => !onlyPage || (row.kind === 'event' && row.onPage)),
    }))
    .filter(({ rows }) => rows.length > 0);
  return page.published ? withArticle(kept, page.published) : kept;
}

/** Oldest first; of two that begin together the shorter one first, since it is the more precise. */
export function byDate(a: StoryEvent, b: StoryEvent): number {
  return (
    a.when.from.localeCompare(b.when.from) ||
    a.when.to.localeCompare(b.when.to) ||
    a.id.localeCompare(b.id)
  );
}

function withArticle(eras: TimelineEra[], day: string): TimelineEra[] {
  const article: TimelineRow = { kind: 'article', day };
  const begun = (row: TimelineRow) => row.kind === 'event' && row.event.when.from <= day;
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
