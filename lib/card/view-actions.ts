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
  /** Something has been done, and the card closed over it. */
  onDone: (done: Pick<UndoOptions, 'said' | 'undo' | 'byKeys'>) => void;
  /** Ids of facts that have been put before the reader. */
  onShowed: (facts: readonly string[]) => void;
}

/** What the buttons of a story's card do. */
export function viewActions(options: ViewActionsOptions): CardViewActions {
  const { host, story, actions, events, onDone, onShowed } = options;
  const { id } = story.story;
  /** Closes the card over what is stored, with a way to take it back; one that stays open says that it is not stored. */
  const done = async (store: () => Promise<TakeBack>, said: string) => {
    // Asked first: what is stored may end the card before that is known here.
    const byKeys = host.focused?.matches(':focus-visible') === true;
    const undo = await store().catch(() => undefined);
    if (!undo) return false;
    events.onClose();
    // The offer is an element of its own; never two at once.
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
