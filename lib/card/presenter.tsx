import { render } from 'preact';
import { t } from '../i18n/translate.ts';
import type { Story } from '../story/types.ts';
import { whyWords } from '../ui/why-words.ts';
import type { CardContext } from './content.ts';
import { copyText } from './copy.ts';
import { CardHost } from './host.ts';
import type { Open } from './machine.ts';
import { type CardOptions, isTrusted } from './options.ts';
import { keepPlaced } from './place.ts';
import type { Presenter, PresenterEvents } from './presenting.ts';
import { elementOf } from './range.ts';
import { dock } from './sheet.ts';
import type { CardMention } from './types.ts';
import { Card, type CardViewActions } from './view/Card.tsx';
import { warmUp } from './warm-up.ts';

/** Puts cards on the page and takes them off: host, view, place and focus of one at a time. */
export class CardPresenter implements Presenter {
  readonly #options: CardOptions;
  readonly #events: PresenterEvents;
  /** Ids of facts already put before the reader on this page, by story. */
  readonly #shown = new Map<string, Set<string>>();
  #host: CardHost | undefined;
  #draw: (pinned: boolean) => void = () => {};
  #follow = () => {};
  #stopPlacing = () => {};
  #opened = 0;

  constructor(options: CardOptions, events: PresenterEvents) {
    this.#options = options;
    this.#events = events;
    void warmUp(options);
  }

  holds({ target }: Event): boolean {
    return target !== null && target === this.#host?.element;
  }

  get focused(): boolean {
    return this.#host?.focused !== undefined;
  }

  open(mention: CardMention, { by, x }: Pick<Open, 'by' | 'x'>): boolean {
    const story = this.#options.stories.find(({ story }) => story.id === mention.story);
    const near = elementOf(mention.range);
    const host = this.#hostOnPage();
    if (!story || !near || host.gone) {
      this.#events.onLost();
      return false;
    }
    this.#unplace(host.panel);
    this.retheme();
    this.#draw = this.#cardOf(host, story, mention);
    this.#draw(false);
    host.show(near);
    this.#follow = () => {
      if (by === 'touch') dock(host.panel, mention.range);
      else {
        const anchor = { range: mention.range, x };
        this.#stopPlacing = keepPlaced(host.panel, anchor, this.#events.onLost);
      }
    };
    this.#follow();
    if (by !== 'pointer') this.focus();
    return host.shown;
  }

  focus(): void {
    if (this.focused) return;
    const dialog = this.#host?.panel.querySelector<HTMLElement>('[role="dialog"]');
    dialog?.focus({ preventScroll: true });
  }

  pin(pinned: boolean): void {
    this.#draw(pinned);
    if (pinned) this.#stopPlacing();
    else this.#follow();
  }

  retheme(): void {
    const theme = this.#options.preferences?.().theme ?? 'system';
    if (this.#host) this.#host.panel.dataset.theme = theme;
  }

  close(): void {
    const host = this.#host;
    if (!host?.shown) return;
    this.#stopPlacing();
    host.hide();
    render(null, host.panel);
  }

  #hostOnPage(): CardHost {
    const { document, signal, isReaders = isTrusted } = this.#options;
    const { onKey, onBlur, onLost } = this.#events;
    this.#host ??= new CardHost({
      document,
      signal,
      isReaders,
      onKey,
      onBlur,
      onGone: onLost,
    });
    return this.#host;
  }

  #unplace(panel: HTMLElement): void {
    this.#stopPlacing();
    delete panel.dataset.sheet;
    for (const property of ['left', 'top', 'max-height']) panel.style.removeProperty(property);
  }

  #cardOf(host: CardHost, story: Story, mention: CardMention): (pinned: boolean) => void {
    const { page, site } = this.#options;
    const before = this.#shown.get(mention.story) ?? new Set<string>();
    const context: CardContext = {
      sentence: page.sentenceOf(mention),
      published: page.published,
      lang: page.lang,
      shown: new Set(before),
    };
    const actions = this.#actionsFor(host, mention);
    const why = `${whyWords(mention.why)} ${placeAmong(page.mentions(), mention)}`.trim();
    const key = ++this.#opened;
    return (pinned) =>
      render(
        <Card
          key={key}
          story={story}
          topic={mention.topic}
          context={context}
          why={why}
          pinned={pinned}
          site={site}
          actions={actions}
        />,
        host.panel,
      );
  }

  #actionsFor(host: CardHost, { story }: CardMention): CardViewActions {
    const { actions } = this.#options;
    const { onClose, onPin } = this.#events;
    return {
      close: onClose,
      pin: onPin,
      mute: (topic) => ifStored(actions.mute(story, topic), onClose),
      switchOff: () => ifStored(actions.switchOff(), onClose),
      openStory: (topic) => actions.openStory(story, topic),
      copy: (text) => copyText(text, host.panel),
      showed: (facts) => {
        this.#shown.set(story, new Set([...(this.#shown.get(story) ?? []), ...facts]));
      },
    };
  }
}

/** Closes the card over what is stored; one that stays open says that it is not. */
async function ifStored(stored: Promise<void>, close: () => void): Promise<boolean> {
  const isStored = await stored.then(
    () => true,
    () => false,
  );
  if (isStored) close();
  return isStored;
}

/** Where a mention stands on its page, in words; empty where it is not among those the page lists. */
function placeAmong(mentions: readonly CardMention[], { key }: CardMention): string {
  const at = mentions.findIndex((mention) => mention.key === key);
  return at < 0 ? '' : t('why.among', { at: at + 1, total: mentions.length });
}
