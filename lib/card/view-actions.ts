import { t } from '../i18n/translate.ts';
import { topicOf } from '../story/lookup.ts';
import type { Story } from '../story/types.ts';
import { copyText } from './copy.ts';
import type { CardHost } from './panel/host.ts';
import type { PresenterEvents } from './presenting.ts';
import type { CardActions, TakeBack } from './types.ts';
import type { UndoOptions } from './undo-offer.tsx';
import type { CardViewActions } from './view/Card.tsx';

interface ViewActionsOptions {
  host: CardHost;
  story: Story;
  actions: CardActions;
  events: Pick<PresenterEvents, 'onClose' | 'onPin'>;
  /** Something has been done, and the card was closed. */
  onDone: (done: Pick<UndoOptions, 'said' | 'undo' | 'byKeys'>) => void;
  /** Ids of facts that the reader has been shown. */
  onShowed: (facts: readonly string[]) => void;
}

/** What the buttons of a card do. */
export function viewActions(options: ViewActionsOptions): CardViewActions {
  const { host, story, actions, events, onDone, onShowed } = options;
  const { id } = story.story;
  /**
   * Stores something and closes the card, with a way to undo it. If it could not be stored, the
   * card stays open to say so.
   */
  const done = async (store: () => Promise<TakeBack>, said: string) => {
    // Read first, because storing may end the card before we get to it.
    const byKeys = host.focused?.matches(':focus-visible') === true;
    const undo = await store().catch(() => undefined);
    if (!undo) return false;
    events.onClose();
    // The offer is an element of its own, and there must never be two.
    host.element.remove();
    onDone({ undo, said, byKeys });
    return true;
  };
  return {
    close: events.onClose,
    pin: events.onPin,
    mute: (topic) => {
      const { label = topic } = topicOf(story, topic) ?? {};
      return done(() => actions.mute(id, topic), t('card.muted', { topic: label }));
    },
    switchOff: () => done(() => actions.switchOff(), t('card.switched-off')),
    openStory: (topic) => actions.openStory(id, topic),
    copy: (text) => copyText(text, host.panel),
    showed: onShowed,
  };
}
