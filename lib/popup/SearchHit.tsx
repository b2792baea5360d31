import type { ComponentChildren } from 'preact';
import type { Hit } from '../story/search.ts';
import { Statement } from '../ui/Statement.tsx';
import { DISPUTE_KINDS, SOURCE_KINDS, TOPIC_KINDS } from '../ui/words.ts';
import type { Move } from './trail.ts';
import type { View } from './view.ts';

/** One hit: a statement stands there in full, all else leads to its place. */
export function SearchHit({ hit, view }: { hit: Hit; view: View }) {
  const { story, go } = view;
  const lead = (move: Move, name: string, line: ComponentChildren) => (
    <li>
      <button type="button" class="hit" onClick={() => go(move)}>
        <b>{name}</b>
        <span class="aside">{line}</span>
      </button>
    </li>
  );
  const of = <Item extends { id: string }>(items: readonly Item[]) =>
    items.find(({ id }) => id === hit.id);

  if (hit.kind === 'topic') {
    const topic = of(story.topics);
    return topic
      ? lead(
          { to: 'topic', topic: topic.id },
          topic.label,
          `${TOPIC_KINDS[topic.kind]} · ${topic.description}`,
        )
      : null;
  }
  if (hit.kind === 'event') {
    const event = of(story.events);
    return event
      ? lead({ to: 'item', panel: 'timeline', item: event.id }, event.when.label, event.text)
      : null;
  }
  if (hit.kind === 'dispute') {
    const dispute = of(story.disputes);
    return dispute
      ? lead(
          { to: 'item', panel: 'disagreements', item: dispute.id },
          dispute.question,
          `${DISPUTE_KINDS[dispute.kind]} · ${dispute.status}`,
        )
      : null;
  }
  if (hit.kind === 'source') {
    const source = of(story.sources);
    return source
      ? lead(
          { to: 'item', panel: 'sources', item: source.id },
          source.name,
          `${SOURCE_KINDS[source.kind]} · ${source.written.label}`,
        )
      : null;
  }
  const fact = of(story.facts);
  return fact ? (
    <li class="hit" tabIndex={-1}>
      <Statement item={fact} story={story} onTopic={(topic) => go({ to: 'topic', topic })} />
    </li>
  ) : null;
}
