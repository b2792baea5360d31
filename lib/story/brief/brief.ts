import { closenessTo } from '../closeness.ts';
import type { PageContext } from '../page-context.ts';
import type { BriefPoint, Evidence, Story, Summary } from '../types.ts';

/** The fewest and the most points that make a brief. */
const FEWEST = 3;
const MOST = 5;

/**
 * The points of the brief for this page, in the story's own reading order: those the page touches
 * first, then those nearest to its topics, then the story's opening ones. The very first point says
 * what the story turns on, so a page that touches it always gets it. With `spare`, only points that
 * the page touches go beyond the fewest, so that others are left for `alsoInSources`.
 */
export function briefFor(story: Story, page: PageContext, spare = false): BriefPoint[] {
  const touched = story.brief.filter((point) => page.touched.has(point.id)).length;
  const size = spare ? Math.min(Math.max(touched, FEWEST), MOST) : MOST;
  const closeness = closenessTo(page, story.brief);
  const rankOf = (point: BriefPoint) => {
    if (!page.touched.has(point.id)) return closeness.of(point);
    return point === story.brief[0] ? Number.POSITIVE_INFINITY : 1000 + closeness.of(point);
  };
  const chosen = new Set([...story.brief].sort((a, b) => rankOf(b) - rankOf(a)).slice(0, size));
  return story.brief.filter((point) => chosen.has(point));
}

/**
 * The evidence of one source for a point or its reply, from all facts it is made of, in the order
 * of the document.
 */
export function evidenceOfPoint(story: Story, point: Summary, source: string): Evidence[] {
  return story.facts
    .filter((fact) => point.facts.includes(fact.id))
    .flatMap((fact) => fact.evidence)
    .filter((evidence) => evidence.source === source)
    .sort((a, b) => a.place.start - b.place.start);
}
