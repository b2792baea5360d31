import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { plural, t } from '../../i18n/translate.ts';
import type { Fact } from '../../story/types.ts';
import { partOfMonth } from '../../ui/dates/part-of-month.ts';
import type { StatementContext } from '../../ui/statement/statement-context.ts';
import type { CardContent } from '../content.ts';
import { DisputeInFull, Folded } from './Disagreements.tsx';
import { Statements } from './Statements.tsx';

interface CardBodyProps {
  content: CardContent;
  /** What is later than the article, as far as it is unfolded. */
  later: readonly Fact[];
  /** Whether everything about the topic is shown. */
  unfolded: boolean;
  /** Whether the card's head already asks the question of the dispute that is taken up. */
  isOfDispute: boolean;
  reading: StatementContext;
  onStory(): void;
  /** The description, if it comes below a dispute rather than in the head. */
  children: ComponentChildren;
}

/** What a card says: the dispute, the statements, and what there is besides. */
export function CardBody(props: CardBodyProps) {
  const { content, later, unfolded, isOfDispute, reading, onStory, children } = props;
  const { topic, statements, takenUp, besides, touching, pastHorizon } = content;
  const { now, rest, left } = statements;
  const [dispute, ...others] = takenUp;
  const [since, more] = [useId(), useId()];
  return (
    <div class="card-body">
      {pastHorizon && (
        <p class="horizon">
          {t('card.past-horizon', { when: partOfMonth(reading.story.story.horizon) })}
        </p>
      )}
      {dispute && (
        <DisputeInFull key={dispute.id} dispute={dispute} isNamed={isOfDispute} reading={reading} />
      )}
      {children}
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
        <button type="button" class="left" onClick={onStory}>
          {plural('card.more-in-story', left)}
        </button>
      )}
      <Folded
        key={`besides ${topic.id}`}
        disputes={[...others, ...besides]}
        summary="card.sentence-takes-up"
        reading={reading}
      />
      <Folded
        key={`touching ${topic.id}`}
        disputes={touching}
        summary="card.sources-disagree-on"
        reading={reading}
      />
    </div>
  );
}
