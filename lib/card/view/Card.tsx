import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { citations, disputeCitation } from '../../story/evidence/citation.ts';
import { topicOf } from '../../story/lookup.ts';
import type { Story } from '../../story/types.ts';
import type { StatementContext } from '../../ui/statement/statement-context.ts';
import { type CardContext, cardContent } from '../content.ts';
import { CardBody } from './CardBody.tsx';
import { CardFoot } from './CardFoot.tsx';
import { CardHead } from './CardHead.tsx';
import { Description } from './Description.tsx';
import { useMoreInSight } from './use-more-in-sight.ts';

/** What a card can ask of its surroundings. */
export interface CardViewActions {
  close(): void;
  pin(): void;
  /** Returns whether this was stored. */
  mute(topic: string): Promise<boolean>;
  /** Returns whether this was stored. */
  switchOff(): Promise<boolean>;
  openStory(topic: string): void;
  /** Returns whether the text is on the clipboard. */
  copy(text: string): Promise<boolean>;
  /** These facts have been shown to the reader. */
  showed(facts: readonly string[]): void;
}

/** The mention to show a card on, and what its buttons do. */
export interface CardProps {
  story: Story;
  /** The mention's topic. Each mention has a card of its own: give it a `key`. */
  topic: string;
  context: CardContext;
  /** Why the mention was taken, in words. */
  why: string;
  pinned: boolean;
  site?: string | undefined;
  /** Whether the page is in a private window. */
  isPrivate?: boolean | undefined;
  actions: CardViewActions;
}

/**
 * A mention's card: what is known about its topic that fits the sentence, and where to go from
 * there.
 */
export function Card(props: CardProps) {
  const { story, topic, context, why, pinned, site, isPrivate, actions } = props;
  const [trail, setTrail] = useState<readonly string[]>([topic]);
  const [unfolded, setUnfolded] = useState(false);
  const [placed, setPlaced] = useState(false);
  const dialog = useRef<HTMLDivElement>(null);
  const [name, description] = [useId(), useId()];

  const current = trail.at(-1) ?? topic;
  const content = useMemo(() => cardContent(story, current, context), [story, current, context]);
  /**
   * The focused element goes away with the old topic, so the focus moves to the card first, which
   * is then read from its name.
   */
  const go = (change: (before: readonly string[]) => readonly string[]) => {
    if (dialog.current?.matches(':focus-within')) dialog.current.focus();
    dialog.current?.querySelector('.card-body')?.scrollTo(0, 0);
    setUnfolded(false);
    setTrail(change);
  };
  const reading = useMemo<StatementContext>(
    () => ({
      story,
      placed,
      published: context.published,
      leads: (id) => id !== current && topicOf(story, id) !== undefined,
      onTopic: (id) => go((before) => [...before, id]),
    }),
    [story, placed, current, context],
  );

  useMoreInSight(dialog, unfolded);
  useEffect(() => {
    if (!content) return;
    const { now, since: later } = content.statements;
    actions.showed([...now, ...later].map(({ id }) => id));
  }, [content, actions]);

  if (!content) return null;
  const [dispute] = content.takenUp;
  const { now, since, rest, sinceRest } = content.statements;
  const later = unfolded ? [...since, ...sinceRest] : since;
  /**
   * Everything in sight, the disagreement first: a position without its rivals would pass for
   * established.
   */
  const cited = () =>
    [
      ...(dispute ? [disputeCitation(dispute, story)] : []),
      citations([...now, ...later, ...(unfolded ? rest : [])], story),
    ].filter(Boolean);
  /** Opened on a dispute's own words, the card is about the dispute rather than the topic. */
  const isOfDispute = trail.length === 1 && dispute !== undefined && dispute.id === context.dispute;
  const describe = <Description topic={content.topic} id={description} named={isOfDispute} />;
  const cameFrom = topicOf(story, trail.at(-2) ?? '');
  const openStory = () => actions.openStory(current);

  return (
    <div
      ref={dialog}
      class="card"
      role="dialog"
      aria-labelledby={name}
      aria-describedby={description}
      tabIndex={-1}
    >
      <CardHead
        topic={content.topic}
        dispute={isOfDispute ? dispute : undefined}
        nameId={name}
        cameFrom={cameFrom}
        pinned={pinned}
        onBack={() => go((before) => before.slice(0, -1))}
        onPin={actions.pin}
        onClose={actions.close}
      >
        {!dispute && describe}
      </CardHead>
      <CardBody
        content={content}
        later={later}
        unfolded={unfolded}
        isOfDispute={isOfDispute}
        reading={reading}
        onStory={openStory}
      >
        {dispute && describe}
      </CardBody>
      <CardFoot
        key={`foot ${current}`}
        name={content.topic.label}
        unfolded={unfolded}
        hasMore={rest.length + sinceRest.length > 0}
        placed={placed}
        why={trail.length === 1 ? why : ''}
        site={site}
        isPrivate={isPrivate}
        onMore={() => setUnfolded(true)}
        onStory={openStory}
        onSources={() => setPlaced(!placed)}
        onCopy={() => actions.copy(cited().join('\n\n'))}
        onMute={() => actions.mute(current)}
        onSwitchOff={actions.switchOff}
      />
    </div>
  );
}
