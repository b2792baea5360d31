import { render } from 'preact';
import { t } from '../i18n/translate.ts';
import type { Story } from '../story/types.ts';
import { whyWords } from '../ui/words/why-words.ts';
import type { CardContext } from './content.ts';
import type { CardOptions } from './options.ts';
import type { CardHost } from './panel/host.ts';
import type { PresenterEvents } from './presenting.ts';
import type { CardMention } from './types.ts';
import { Card } from './view/Card.tsx';
import { viewActions } from './view-actions.ts';

/** Something has been done from a card. */
type OnDone = Parameters<typeof viewActions>[0]['onDone'];

/** Draws a page's cards, and remembers what the reader has been shown on them. */
export class CardDrawing {
  readonly #options: CardOptions;
  readonly #events: PresenterEvents;
  /** Ids of facts, by story. */
  readonly #shown = new Map<string, Set<string>>();
  #opened = 0;

  constructor(options: CardOptions, events: PresenterEvents) {
    this.#options = options;
    this.#events = events;
  }

  /**
   * Prepares a mention's card. What it returns draws the card into the host's panel, and draws it
   * again when it is pinned or unpinned.
   */
  of(
    host: CardHost,
    story: Story,
    mention: CardMention,
    onDone: OnDone,
  ): (pinned: boolean) => void {
    const { page, site, isPrivate, actions: asked } = this.#options;
    const shown = this.#shown.get(mention.story) ?? new Set<string>();
    this.#shown.set(mention.story, shown);
    const context: CardContext = {
      sentence: page.sentenceOf(mention),
      published: page.published,
      lang: page.lang,
      // As of now: what this card itself shows makes no difference to it.
      shown: new Set(shown),
      dispute: mention.dispute,
    };
    const actions = viewActions({
      host,
      story,
      actions: asked,
      events: this.#events,
      onDone,
      onShowed: (facts) => {
        for (const fact of facts) shown.add(fact);
      },
    });
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
          unsure={mention.why.unsure}
          pinned={pinned}
          site={site}
          isPrivate={isPrivate}
          actions={actions}
        />,
        host.panel,
      );
  }
}

/** The place of a mention among all on its page, in words; empty if the page does not list it. */
function placeAmong(mentions: readonly CardMention[], { key }: CardMention): string {
  const at = mentions.findIndex((mention) => mention.key === key);
  return at < 0 ? '' : t('why.among', { at: at + 1, total: mentions.length });
}
