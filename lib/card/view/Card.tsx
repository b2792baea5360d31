import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { plural, t } from '../../i18n/translate.ts';
import { citations, disputeCitation } from '../../story/citation.ts';
import { topicOf } from '../../story/lookup.ts';
import type { Story } from '../../story/types.ts';
import { partOfMonth } from '../../ui/dates/part-of-month.ts';
import type { StatementContext } from '../../ui/statement/statement-context.ts';
import { type CardContext, cardContent } from '../content.ts';
import { CardFoot } from './CardFoot.tsx';
import { CardHead } from './CardHead.tsx';
import { Description } from './Description.tsx';
import { Folded, TakenUp } from './Disagreements.tsx';
import { Statements } from './Statements.tsx';
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
  const [name, description, since, more] = [useId(), useId(), useId(), useId()];

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
  const { statements, takenUp, besides, touching, pastHorizon } = content;
  const [dispute, ...others] = takenUp;
  const { now, rest, sinceRest, left } = statements;
  const later = unfolded ? [...statements.since, ...sinceRest] : statements.since;
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
      <div class="card-body">
        {dispute && (
          <TakenUp key={dispute.id} dispute={dispute} isNamed={isOfDispute} reading={reading} />
        )}
        {dispute && describe}
        {now.length > 0 && (
          <Statements facts={now} reading={reading} label={t('card.what-is-known')} />
        )}
        {later.length > 0 && (
          <section class="since">
            <h3 id={since} class="label">
              {t('card.since-this-article')}
            </h3>
            <Statements facts={later} reading={reading} labelledBy={since} />
          </section>
        )}
        {unfolded && rest.length > 0 && (
          <section class="more">
            <h3 id={more} class="label">
              {t('card.also-known')}
            </h3>
            <Statements facts={rest} reading={reading} labelledBy={more} />
          </section>
        )}
        {unfolded && left > 0 && (
          <button type="button" class="left" onClick={() => actions.openStory(current)}>
            {plural('card.more-in-story', left)}
          </button>
        )}
        <Folded
          key={`besides ${current}`}
          disputes={[...others, ...besides]}
          summary="card.sentence-takes-up"
          reading={reading}
        />
        <Folded
          key={`touching ${current}`}
          disputes={touching}
          summary="card.sources-disagree-on"
          reading={reading}
        />
        {pastHorizon && (
          <p class="horizon">
            {t('card.past-horizon', { when: partOfMonth(story.story.horizon) })}
          </p>
        )}
      </div>
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
        onStory={() => actions.openStory(current)}
        onSources={() => setPlaced(!placed)}
        onCopy={() => actions.copy(cited().join('\n\n'))}
        onMute={() => actions.mute(current)}
        onSwitchOff={actions.switchOff}
      />
    </div>
  );
}
