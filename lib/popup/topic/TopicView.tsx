import { storyText } from '../../i18n/story-language.ts';
import { t } from '../../i18n/translate.ts';
import { firmestFirst } from '../../story/evidence/standing.ts';
import { topicOf } from '../../story/lookup.ts';
import { inOrder } from '../../story/timeline/timeline.ts';
import type { StoryEvent } from '../../story/types.ts';
import { WhenLabel } from '../../ui/dates/WhenLabel.tsx';
import { whenWords } from '../../ui/dates/when-words.ts';
import { StoryText } from '../../ui/words/StoryText.tsx';
import { whyWords } from '../../ui/words/why-words.ts';
import type { View } from '../view.ts';
import { Part } from './Part.tsx';
import { TopicStatements } from './TopicStatements.tsx';

/**
 * Everything the story knows about one topic: its mentions on the page, statements, disagreements
 * and events.
 */
export function TopicView({ topicId, view }: { topicId: string; view: View }) {
  const { story, go } = view;
  const topic = topicOf(story, topicId);
  if (!topic) return <p class="aside">{t('topic.nothing')}</p>;
  const about = <Item extends { topics: string[] }>(items: readonly Item[]) =>
    items.filter(({ topics }) => topics.includes(topicId));
  const onTopic = (to: string) => go({ to: 'topic', topic: to });
  const leads = (to: string) => to !== topicId;
  return (
    <article class="topic-view" aria-labelledby="topic-heading">
      <p class="label">{t(`kinds.topic.${topic.kind}`)}</p>
      <h2 id="topic-heading" data-item="topic" tabIndex={-1} {...storyText()}>
        {topic.label}
      </h2>
      <p class="aside">
        <StoryText>{topic.description}</StoryText>{' '}
        <span class="as-of">{t('when.as-of', { when: whenWords(topic.asOf) })}</span>
      </p>
      <Mentions topicId={topicId} view={view} />
      <TopicStatements
        // The page's date arrives after the popup has opened, and decides what is unfolded.
        key={`${topicId} ${view.page.published}`}
        facts={firmestFirst(about(story.facts))}
        story={story}
        published={view.page.published}
        onTopic={onTopic}
        leads={leads}
      />
      <Part heading={t('topic.disagreements')} items={about(story.disputes)}>
        {(dispute) => (
          <button
            type="button"
            class="lead"
            onClick={() => go({ to: 'item', panel: 'disagreements', item: dispute.id })}
          >
            <StoryText>{dispute.question}</StoryText>
          </button>
        )}
      </Part>
      <Part heading={t('topic.events')} items={inOrder(about(story.events))}>
        {(event: StoryEvent) => (
          <button
            type="button"
            class="lead"
            onClick={() => go({ to: 'item', panel: 'timeline', item: event.id })}
          >
            <b>
              <WhenLabel when={event.when} />
            </b>{' '}
            <StoryText>{event.text}</StoryText>
          </button>
        )}
      </Part>
    </article>
  );
}

/** Every mention of the topic on the page, as another way to reach them than with the pointer. */
function Mentions({ topicId, view: { story, report, show } }: { topicId: string; view: View }) {
  const mentions = (report?.mentions ?? []).filter(
    (mention) => mention.story === story.story.id && mention.topic === topicId,
  );
  if (mentions.length === 0) return null;
  return (
    <section aria-label={t('topic.mentions')}>
      <h3 class="label">{t('topic.mentions')}</h3>
      <ol class="mentions">
        {mentions.map((mention) => (
          <li key={mention.key}>
            <button type="button" title={whyWords(mention.why)} onClick={() => show(mention.key)}>
              {mention.text}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
