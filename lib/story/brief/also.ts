import { closenessTo } from '../closeness.ts';
import type { PageContext } from '../page-context.ts';
import type { BriefPoint, Source, Story, When } from '../types.ts';

/** Below this many words a text is a notice or a teaser, and what it leaves out says nothing. */
const ENOUGH_WORDS = 300;
/** More would read as a reproach. */
const MOST = 3;

/**
 * Brief points that the page does not touch although its writer could have known them; empty unless
 * the page is about the story, dated, long enough, whole, and in the language of the cues. A point
 * counts when it shares a telling topic with the page but has one that the page does not name, the
 * time it speaks of ended before the article's day (or, where it lasted, began before it), and one of
 * its sources, each of which says all of it, was written before that day; points in `shown` are
 * passed over. At most three, those nearest to the page's topics, in reading order. Each condition is
 * there to keep it from saying so wrongly: `npm run evaluate also`.
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
      !page.hinted.has(point.id) &&
      !shown.includes(point) &&
      closeness.telling(point) &&
      // Who names all that a point is about may well say it, in words that no cue knows.
      point.topics.some((topic) => !page.topics.has(topic)) &&
      point.when !== undefined &&
      wasSo(point.when, published) &&
      point.sources.some((source) => writtenBefore.has(source)),
  );
  const chosen = new Set(
    [...fits].sort((a, b) => closeness.of(b) - closeness.of(a)).slice(0, MOST),
  );
  return fits.filter((point) => chosen.has(point));
}

/** Whether what the page leaves out can be spoken of at all: about the story, dated, long enough, not cut off, and in English, as the cues are. */
export function isWholeArticle({ about, published, words, cutOff, lang }: PageContext): boolean {
  const readable = lang !== undefined && /^en\b/i.test(lang);
  return about && readable && published !== undefined && words >= ENOUGH_WORDS && !cutOff;
}

/** What happened is over by then; what lasted has begun. */
function wasSo({ precision, from, to }: When, day: string): boolean {
  return (precision === 'span' ? from : to) < day;
}

function endsBefore(source: Source, day: string): boolean {
  return source.written.to < day;
}
