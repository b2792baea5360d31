import { t } from '../../i18n/translate.ts';
import type { Topic } from '../../story/types.ts';
import { whenWords } from '../../ui/dates/when-words.ts';
import { StoryText } from '../../ui/words/StoryText.tsx';

interface DescriptionProps {
  topic: Topic;
  id: string;
  /** Whether to begin with the topic's name, because nothing above gives it. */
  named: boolean;
}

/** Who or what a topic is, in one dated line. */
export function Description({ topic, id, named }: DescriptionProps) {
  return (
    <p id={id} class="description">
      {named && (
        <>
          <StoryText class="of">{topic.label}</StoryText>{' '}
        </>
      )}
      <StoryText>{topic.description}</StoryText>{' '}
      <span class="as-of">{t('when.as-of', { when: whenWords(topic.asOf) })}</span>
    </p>
  );
}
