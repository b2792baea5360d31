import { closenessTo } from '../closeness.ts';
import type { PageContext } from '../page-context.ts';
import type { BriefPoint, Source, Story, When } from '../types.ts';

/** A text with fewer words is a notice or a teaser, and what it leaves out means nothing. */
const ENOUGH_WORDS = 300;
/** More would read like a reproach. */
const MOST = 3;

/**
 * Brief points that the page does not touch although its writer could have known them. Empty unless
 * the page is about the story, dated, long enough, complete, and in the language of the cues. A
 * point counts if it shares a telling topic with the page but has one that the page does not name;
 * the time it speaks of ended before the article's day (or, if it lasted, began before it); and one
 * of its sources, each of which says all of it, was written before that day. Points in `shown` are
 * skipped. At most three, those nearest to the page's topics, in reading order. Each condition is
 * there to avoid a false claim: `npm run evaluate also`.
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
      // A page that names everything a point is about may well make the point, in words that no cue
      // knows.
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

/**
 * Whether anything can be said about what the page leaves out: it is about the story, dated, long
 * enough, not cut off, and in English, as the cues are.
 */
export function isWholeArticle({ about, published, words, cutOff, lang }: PageContext): boolean {
  const readable = lang !== undefined && /^en\b/i.test(lang);
  return about && readable && published !== undefined && words >= ENOUGH_WORDS && !cutOff;
}

/** Something that happened must be over by then; something that lasted must have begun. */
function wasSo({ precision, from, to }: When, day: string): boolean {
  return (precision === 'span' ? from : to) < day;
}

function endsBefore(source: Source, day: string): boolean {
  return source.written.to < day;
}
