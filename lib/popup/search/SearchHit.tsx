import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/translate.ts';
import type { Hit } from '../../story/search.ts';
import { whenWords } from '../../ui/dates/when-words.ts';
import { FactStatement } from '../../ui/statement/FactStatement.tsx';
import { StoryText } from '../../ui/words/StoryText.tsx';
import type { Move } from '../trail.ts';
import type { View } from '../view.ts';

/** One hit. A statement is shown in full, anything else leads to its place. */
export function SearchHit({ hit, view }: { hit: Hit; view: View }) {
  const { story, go } = view;
  const lead = (move: Move, name: ComponentChildren, line: ComponentChildren) => (
    <li>
      <button type="button" class="hit" onClick={() => go(move)}>
        <b>{name}</b>
        <span class="aside">{line}</span>
      </button>
    </li>
  );
  const told = (words: string) => <StoryText>{words}</StoryText>;
  const of = <Item extends { id: string }>(items: readonly Item[]) =>
    items.find(({ id }) => id === hit.id);

  if (hit.kind === 'topic') {
    const topic = of(story.topics);
    if (!topic) return null;
    const line = [`${t(`kinds.topic.${topic.kind}`)} · `, told(topic.description)];
    return lead({ to: 'topic', topic: topic.id }, told(topic.label), line);
  }
  if (hit.kind === 'event') {
    const event = of(story.events);
    if (!event) return null;
    const move: Move = { to: 'item', panel: 'timeline', item: event.id };
    return lead(move, whenWords(event.when), told(event.text));
  }
  if (hit.kind === 'dispute') {
    const dispute = of(story.disputes);
    if (!dispute) return null;
    const line = `${t(`kinds.dispute.${dispute.kind}`)} · ${t(`dispute.${dispute.status}`)}`;
    const move: Move = { to: 'item', panel: 'disagreements', item: dispute.id };
    return lead(move, told(dispute.question), line);
  }
  if (hit.kind === 'source') {
    const source = of(story.sources);
    if (!source) return null;
    const line = `${t(`kinds.source.${source.kind}`)} · ${whenWords(source.written)}`;
    return lead({ to: 'item', panel: 'sources', item: source.id }, told(source.name), line);
  }
  const fact = of(story.facts);
  return fact ? (
    <li class="hit" tabIndex={-1}>
      <FactStatement item={fact} story={story} onTopic={(topic) => go({ to: 'topic', topic })} />
    </li>
  ) : null;
}
