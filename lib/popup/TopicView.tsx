import { explain } from '../find/explain.ts';
import { topicOf } from '../story/lookup.ts';
import { inOrder } from '../story/timeline.ts';
import type { StoryEvent } from '../story/types.ts';
import { Statement } from '../ui/Statement.tsx';
import { TOPIC_KINDS } from '../ui/words.ts';
import type { View } from './view.ts';

/** All the story knows of one topic: its mentions on the page, statements, disagreements and events. */
export function TopicView({ topicId, view }: { topicId: string; view: View }) {
  const { story, go } = view;
  const topic = topicOf(story, topicId);
  if (!topic) return <p class="aside">This story has nothing on that.</p>;
  const about = <Item extends { topics: string[] }>(items: readonly Item[]) =>
    items.filter(({ topics }) => topics.includes(topicId));
  const onTopic = (to: string) => go({ to: 'topic', topic: to });
  const leads = (to: string) => to !== topicId;
  return (
    <article class="topic-view" aria-labelledby="topic-heading">
      <p class="label">{TOPIC_KINDS[topic.kind]}</p>
      <h2 id="topic-heading" data-item="topic" tabIndex={-1}>
        {topic.label}
      </h2>
      <p class="aside">
        {topic.description} <span class="as-of">As of {topic.asOf.label}.</span>
      </p>
      <Mentions topicId={topicId} view={view} />
      <Part heading="What the sources say" items={about(story.facts)}>
        {(fact) => <Statement item={fact} story={story} onTopic={onTopic} leads={leads} />}
      </Part>
      <Part heading="Where they disagree" items={about(story.disputes)}>
        {(dispute) => (
          <button
            type="button"
            class="lead"
            onClick={() => go({ to: 'item', panel: 'disagreements', item: dispute.id })}
          >
            {dispute.question}
          </button>
        )}
      </Part>
      <Part heading="On the timeline" items={inOrder(about(story.events))}>
        {(event: StoryEvent) => (
          <button
            type="button"
            class="lead"
            onClick={() => go({ to: 'item', panel: 'timeline', item: event.id })}
          >
            <b>{event.when.label}</b> {event.text}
          </button>
        )}
      </Part>
    </article>
  );
}

interface PartProps<Item> {
  heading: string;
  items: readonly Item[];
  children: (item: Item) => preact.ComponentChildren;
}

function Part<Item extends { id: string }>({ heading, items, children }: PartProps<Item>) {
  if (items.length === 0) return null;
  return (
    <section aria-label={heading}>
      <h3 class="label">{heading}</h3>
      <ul class="part">
        {items.map((item) => (
          <li key={item.id}>{children(item)}</li>
        ))}
      </ul>
    </section>
  );
}

/** Every mention of the topic on the page: another way in than the pointer. */
function Mentions({ topicId, view: { story, report, show } }: { topicId: string; view: View }) {
  const mentions = (report?.mentions ?? []).filter(
    (mention) => mention.story === story.story.id && mention.topic === topicId,
  );
  if (mentions.length === 0) return null;
  return (
    <section aria-label="On this page">
      <h3 class="label">On this page</h3>
      <ol class="mentions">
        {mentions.map((mention) => (
          <li key={mention.key}>
            <button type="button" title={explain(mention.why)} onClick={() => show(mention.key)}>
              {mention.text}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
