import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/translate.ts';
import { InEnglish } from '../../ui/words/InEnglish.tsx';
import { Icon } from './Icon.tsx';

/** What the foot has buttons for, and what they do. */
export interface CardFootProps {
  /** The topic's name, for the button that mutes it. */
  name: string;
  /** Whether everything about the topic is shown. */
  unfolded: boolean;
  /** Whether there is anything more to unfold. */
  hasMore: boolean;
  placed: boolean;
  /** Why this mention was taken, in words. Empty if the card was reached from another one. */
  why: string;
  /** The site whose switch applies. */
  site?: string | undefined;
  /** Whether the page is in a private window, in which case it says what will remain stored. */
  isPrivate?: boolean | undefined;
  onMore(): void;
  onStory(): void;
  onSources(): void;
  /** Returns whether the text is on the clipboard. */
  onCopy(): Promise<boolean>;
  /** Returns whether this was stored. */
  onMute(): Promise<boolean>;
  /** Returns whether this was stored. */
  onSwitchOff(): Promise<boolean>;
}

/**
 * What a reader can do with a card: the main actions in a row, with the rarer ones behind a button
 * at its end.
 */
export function CardFoot(props: CardFootProps) {
  const [options, setOptions] = useState(false);
  const [answer, setAnswer] = useState('');
  const id = useId();
  const foot = useRef<HTMLElement>(null);
  // Brings what unfolds at the end of a full-height card into sight; `scrollIntoView` might scroll
  // the page.
  useLayoutEffect(() => {
    const card = foot.current?.parentElement;
    if (options || answer) card?.scrollTo(0, card.scrollHeight);
  }, [options, answer]);
  const copy = async () => setAnswer(t((await props.onCopy()) ? 'card.copied' : 'card.not-copied'));
  const store = async (isStored: Promise<boolean>) => {
    if (!(await isStored)) setAnswer(t('card.not-stored'));
  };
  return (
    <footer ref={foot} class="card-foot">
      <div class="actions">
        {props.unfolded || !props.hasMore ? (
          <button type="button" class="action" onClick={props.onStory}>
            {t('card.whole-story')}
          </button>
        ) : (
          <button type="button" class="action" onClick={props.onMore}>
            {t('card.more')}
          </button>
        )}
        <button type="button" class="action" aria-pressed={props.placed} onClick={props.onSources}>
          {t('card.sources')}
        </button>
        <button type="button" class="action" title={t('card.to-copy')} onClick={copy}>
          {t('card.copy')}
        </button>
        <button
          type="button"
          class="tool options-toggle"
          aria-expanded={options}
          aria-controls={id}
          title={t('card.more-actions')}
          onClick={() => setOptions(!options)}
        >
          <Icon shape="more" />
          <span class="unseen">{t('card.more-actions')}</span>
        </button>
      </div>
      <ul id={id} class="options" hidden={!options}>
        {props.why && (
          <li>
            <button type="button" class="action" onClick={() => setAnswer(props.why)}>
              {t('card.why-marked')}
            </button>
          </li>
        )}
        <li>
          <button type="button" class="action" onClick={() => store(props.onMute())}>
            {t('card.mute', { topic: props.name })}
          </button>
        </li>
        <li>
          <button type="button" class="action" onClick={() => store(props.onSwitchOff())}>
            {props.site ? t('card.off-on-site', { site: props.site }) : t('card.off-here')}
          </button>
        </li>
        {props.isPrivate && <li>{t('story-page.kept')}</li>}
      </ul>
      <p class="answer" role="status">
        {answer}
      </p>
      <InEnglish />
    </footer>
  );
}
