import type { PageReport, TopicCount } from '../messages/types.ts';
import type { LiveMention } from '../page/live/live-mention.ts';
import type { Reading } from '../page/live/reading.ts';
import { pointsHinted } from '../story/brief/hints.ts';
import type { Story } from '../story/types.ts';
import { pointsTouched } from './points-touched.ts';
import type { PageSentence } from './sentences.ts';
import type { PageView } from './view.ts';

/** What is told of a page that is not to be read: not even its title. */
const NOTHING: Omit<PageReport, 'state'> = {
  about: [],
  article: { title: '', words: 0, cutOff: false },
  topics: [],
  mentions: [],
  disputes: [],
  touched: [],
  hinted: [],
};

/**
 * What the popup is told about a page: what was found on it, but none of its text except sentences
 * that take up a dispute.
 */
export function reportOf(
  reading: Reading,
  { state, mentions, disputes, skipped }: PageView,
  sentences: readonly PageSentence[],
  stories: readonly Story[],
): PageReport {
  if (state === 'left-alone') return { ...NOTHING, state };
  if (skipped !== undefined) return { ...NOTHING, state, skipped };
  const texts = reading.passages.filter(({ role }) => role !== 'aside').map(({ text }) => text);
  return {
    state,
    about: [...reading.about],
    article: reading.article,
    topics: countTopics(mentions),
    mentions: mentions.map(({ key, story, topic, text, why }) => ({
      key,
      story,
      topic,
      text,
      why,
    })),
    disputes: disputes.map(({ key, story, dispute, text }) => ({
      story,
      dispute,
      mention: key,
      sentence: text,
    })),
    touched: pointsTouched(sentences, stories, reading.about),
    hinted: stories.flatMap((story) =>
      pointsHinted(story, texts).map(({ id }) => `${story.story.id}/${id}`),
    ),
  };
}

/** The topics of a page in the order of their first mention, with how often each is named. */
export function countTopics(mentions: readonly LiveMention[]): TopicCount[] {
  const counts = new Map<string, TopicCount>();
  for (const { key, story, topic } of mentions) {
    const known = counts.get(`${story}/${topic}`);
    if (known) known.count++;
    else counts.set(`${story}/${topic}`, { story, topic, count: 1, first: key });
  }
  return [...counts.values()];
}
