import { storyText } from '../../i18n/story-language.ts';
import { t } from '../../i18n/translate.ts';
import type { Topic } from '../../story/types.ts';
import { StoryText } from '../../ui/StoryText.tsx';
import { whenWords } from '../../ui/when-words.ts';
import { Icon } from './Icon.tsx';

interface CardHeadProps {
  topic: Topic;
  /** Ids that name and describe the card to a screen reader. */
  ids: { name: string; description: string };
  /** The topic Back leads to, if the reader came from another. */
  cameFrom?: Topic | undefined;
  pinned: boolean;
  onBack(): void;
  onPin(): void;
  onClose(): void;
}

/** Who or what this is: kind, name, one dated line. */
export function CardHead({ topic, ids, cameFrom, pinned, onBack, onPin, onClose }: CardHeadProps) {
  return (
    <header class="card-head">
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
      <p class="label">{t(`kinds.topic.${topic.kind}`)}</p>
      <h2 id={ids.name} class="name" {...storyText()}>
        {topic.label}
      </h2>
      <p id={ids.description} class="description">
        <StoryText>{topic.description}</StoryText>{' '}
        <span class="as-of">{t('when.as-of', { when: whenWords(topic.asOf) })}</span>
      </p>
    </header>
  );
}
