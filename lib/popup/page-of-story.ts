import type { PageReport } from '../messages/types.ts';
import { NO_PAGE, type PageContext } from '../story/page-context.ts';
import type { Story } from '../story/types.ts';
import type { Situation } from './situation/situation.ts';

/** The report that a situation holds, if any. */
export function reportIn(situation: Situation): PageReport | undefined {
  return 'report' in situation ? situation.report : undefined;
}

/**
 * The story to show for a page: one the page is about, or else the one it names most, or else the
 * first.
 */
export function storyFor(
  stories: readonly Story[],
  report: PageReport | undefined,
): Story | undefined {
  const weight = ({ story }: Story) =>
    (report?.about.includes(story.id) ? Number.MAX_SAFE_INTEGER : 0) +
    (report?.mentions.filter((mention) => mention.story === story.id).length ?? 0);
  return [...stories].sort((a, b) => weight(b) - weight(a))[0];
}

/** What the page brings to a story. */
export function pageOfStory(storyId: string, report: PageReport | undefined): PageContext {
  if (!report) return NO_PAGE;
  const { published, words, cutOff, lang } = report.article;
  const topics = report.topics.filter(({ story }) => story === storyId);
  const disputes = report.disputes.filter(({ story }) => story === storyId);
  return {
    about: report.about.includes(storyId),
    topics: new Map(topics.map(({ topic, count }) => [topic, count])),
    disputes: [...new Set(disputes.map(({ dispute }) => dispute))],
    touched: pointsOf(storyId, report.touched),
    hinted: pointsOf(storyId, report.hinted),
    ...(lang ? { lang } : {}),
    ...(published ? { published } : {}),
    words,
    cutOff,
  };
}

/** The points of one story among `story/point` ids. */
function pointsOf(storyId: string, ids: readonly string[]): Set<string> {
  const prefix = `${storyId}/`;
  return new Set(ids.flatMap((id) => (id.startsWith(prefix) ? id.slice(prefix.length) : [])));
}
