import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/translate.ts';
import { topicOf } from '../../story/lookup.ts';
import type { Story } from '../../story/types.ts';
import type { StatementContext } from '../../ui/statement/statement-context.ts';
import { cardCitation } from '../citation.ts';
import { type CardContext, cardContent } from '../content.ts';
import { CardBody } from './CardBody.tsx';
import { CardFoot } from './CardFoot.tsx';
import { CardHead } from './CardHead.tsx';
import { Description } from './Description.tsx';
import { useMoreInSight } from './use-more-in-sight.ts';
import { useTrail } from './use-trail.ts';

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
  /** Whether somebody else could be meant, which the card must say first. */
  unsure?: boolean | undefined;
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
  const { story, topic, context, why, unsure, pinned, site, isPrivate, actions } = props;
  const [unfolded, setUnfolded] = useState(false);
  const [placed, setPlaced] = useState(false);
  const dialog = useRef<HTMLDivElement>(null);
  const [name, doubt, description] = [useId(), useId(), useId()];

  const { current, previous, follow, back } = useTrail(topic, dialog, () => setUnfolded(false));
  const content = useMemo(() => cardContent(story, current, context), [story, current, context]);
  const reading = useMemo<StatementContext>(
    () => ({
      story,
      placed,
      published: context.published,
      leads: (id) => id !== current && topicOf(story, id) !== undefined,
      onTopic: follow,
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
  const { since, rest, sinceRest } = content.statements;
  const later = unfolded ? [...since, ...sinceRest] : since;
  /** Opened on a dispute's own words, the card is about the dispute rather than the topic. */
  const isOfDispute =
    previous === undefined && dispute !== undefined && dispute.id === context.dispute;
  const isUnsure = unsure && previous === undefined;
  const describe = <Description topic={content.topic} id={description} named={isOfDispute} />;
  const openStory = () => actions.openStory(current);

  return (
    <div
      ref={dialog}
      class="card"
      role="dialog"
      aria-labelledby={name}
      aria-describedby={isUnsure ? `${doubt} ${description}` : description}
      tabIndex={-1}
    >
      <CardHead
        topic={content.topic}
        dispute={isOfDispute ? dispute : undefined}
        nameId={name}
        cameFrom={topicOf(story, previous ?? '')}
        pinned={pinned}
        onBack={back}
        onPin={actions.pin}
        onClose={actions.close}
      >
        {isUnsure && (
          <p id={doubt} class="doubt">
            {t('why.unsure')}
          </p>
        )}
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
        why={previous === undefined ? why : ''}
        site={site}
        isPrivate={isPrivate}
        onMore={() => setUnfolded(true)}
        onStory={openStory}
        onSources={() => setPlaced(!placed)}
        onCopy={() => actions.copy(cardCitation(content, story, unfolded))}
        onMute={() => actions.mute(current)}
        onSwitchOff={actions.switchOff}
      />
    </div>
  );
}
