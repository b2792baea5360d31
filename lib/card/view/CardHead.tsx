import type { ComponentChildren } from 'preact';
import { storyText } from '../../i18n/story-language.ts';
import { t } from '../../i18n/translate.ts';
import type { Dispute, Topic } from '../../story/types.ts';
import { DisputeLabel } from '../../ui/dispute/DisputeLabel.tsx';
import { StoryText } from '../../ui/words/StoryText.tsx';
import { leadOf } from './Disagreements.tsx';
import { Icon } from './Icon.tsx';

interface CardHeadProps {
  topic: Topic;
  /**
   * The dispute on whose words the card was opened, if any; the topic is then only a link onwards.
   */
  dispute?: Dispute | undefined;
  /** Id of the element that names the card to screen readers. */
  nameId: string;
  /** The topic that Back leads to, if the reader came from another. */
  cameFrom?: Topic | undefined;
  pinned: boolean;
  onBack(): void;
  onPin(): void;
  onClose(): void;
  /** The description, unless it comes further down. */
  children: ComponentChildren;
}

/** Who or what this is: kind and name, or the question in dispute. */
export function CardHead(props: CardHeadProps) {
  const { topic, dispute, nameId, cameFrom, pinned, onBack, onPin, onClose, children } = props;
  return (
    <header class={dispute ? 'card-head dispute' : 'card-head'}>
      {cameFrom && (
        <button
          type="button"
          class="back"
          aria-label={t('card.back-to', { topic: cameFrom.label })}
          onClick={onBack}
        >
          <Icon shape="back" />
          <StoryText>{cameFrom.label}</StoryText>
        </button>
      )}
      <div class="card-tools">
        <button
          type="button"
          class="tool"
          aria-pressed={pinned}
          title={t(pinned ? 'card.to-unpin' : 'card.to-pin')}
          onClick={onPin}
        >
          <Icon shape="pin" />
          <span class="unseen">{t('card.pin')}</span>
        </button>
        <button type="button" class="tool" title={t('card.to-close')} onClick={onClose}>
          <Icon shape="close" />
          <span class="unseen">{t('card.close')}</span>
        </button>
      </div>
      {dispute ? (
        <DisputeLabel dispute={dispute} lead={leadOf(dispute)} />
      ) : (
        <p class="label">{t(`kinds.topic.${topic.kind}`)}</p>
      )}
      <h2 id={nameId} class={dispute ? 'question' : 'name'} {...storyText()}>
        {dispute ? dispute.question : topic.label}
      </h2>
      {children}
    </header>
  );
}
