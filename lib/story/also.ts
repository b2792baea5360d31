import { closenessTo } from './closeness.ts';
import type { PageContext } from './page-context.ts';
import type { BriefPoint, Source, Story } from './types.ts';

/** Below this many words a text is a notice or a teaser, and what it leaves out says nothing. */
const ENOUGH_WORDS = 300;
/** More would read as a reproach. */
const MOST = 3;

/**
 * Brief points that the page does not touch although its writer could have known them; empty unless
 * the page is about the story, dated, long enough and whole. A point counts when it shares a telling
 * topic with the page, the time it speaks of ended before the article's day, and one of its sources
 * was written before that day; points in `shown` are passed over. At most three, those nearest to
 * the page's topics, in reading order.
 */
export function alsoInSources(
  story: Story,
  page: PageContext,
  shown: readonly BriefPoint[] = [],
): BriefPoint[] {
  const { published } = page;
  if (!published || !isWholeArticle(page)) return [];
  const writtenBefore = new Set(
    story.sources.filter((s) => endsBefore(s, published)).map((s) => s.id),
  );
  const closeness = closenessTo(page, story.brief);
  const fits = story.brief.filter(
    (point) =>
      !page.touched.has(point.id) &&
      !shown.includes(point) &&
      closeness.telling(point) &&
      point.when !== undefined &&
      point.when.to < published &&
      point.sources.some((source) => writtenBefore.has(source)),
  );
  const chosen = new Set(
    [...fits].sort((a, b) => closeness.of(b) - closeness.of(a)).slice(0, MOST),
  );
  return fits.filter((point) => chosen.has(point));
}

/** Whether what the page leaves out can be spoken of at all: about the story, dated, long enough, not cut off. */
export function isWholeArticle(page: PageContext): boolean {
  return page.about && page.published !== undefined && page.words >= ENOUGH_WORDS && !page.cutOff;
}

function endsBefore(source: Source, day: string): boolean {
  return source.written.to < day;
}
