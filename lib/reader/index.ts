import { isOrphan } from '../browser/orphan.ts';
import { PageCard } from '../card/index.ts';
import { onMessage, send } from '../messages/messages.ts';
import type { Protocol } from '../messages/types.ts';
import { createReading, type Reading } from '../page/live/reading.ts';
import { type Choices, choicesFrom } from '../settings/choices.ts';
import type { ReaderOptions } from './options.ts';
import { countTopics } from './report.ts';
import { ShownPage } from './shown-page.ts';

export type { ReaderOptions } from './options.ts';

/**
 * Reads a page: finds and marks mentions, opens cards, and tells badge and popup what was found.
 * Returns the page's card.
 */
export function startReader(options: ReaderOptions): PageCard {
  const { document, site, settings, signal } = options;
  /** Unknown at first, and nothing is shown until they are known. */
  let choices: Choices | undefined;
  const reading = createReading({ ...options, onChange: show });
  const page = new ShownPage(reading, options, () => void tell('changed', {}));
  const card = cardOn(page, reading, options, () => choices ?? choicesFrom(site, {}));

  function show(): void {
    if (signal.aborted || isOrphan() || !choices) return;
    page.show(choices);
    card.refresh();
    void tell('found', { topics: countTopics(page.mentions).length });
  }

  async function readSettings(): Promise<void> {
    // If the settings can't be read, the current ones stay.
    choices = await settings.read().catch(() => choices ?? choicesFrom(site, {}));
    if (reading.state !== 'reading') show();
  }
  settings.watch(() => void readSettings(), signal);
  void readSettings();

  const { defaultView } = document;
  const clear = () => page.clear();
  signal.addEventListener('abort', clear, { once: true });
  // A page in the back-forward cache may outlive the extension, so it must hold no marks.
  defaultView?.addEventListener('pagehide', clear, { signal });
  defaultView?.addEventListener('pageshow', ({ persisted }) => persisted && show(), { signal });
  answerMessages(page, card, signal);
  return card;
}

function cardOn(
  page: ShownPage,
  reading: Reading,
  { document, signal, stories, site, isPrivate, settings, bringCard }: ReaderOptions,
  choices: () => Choices,
): PageCard {
  return new PageCard({
    document,
    signal,
    stories,
    site,
    isPrivate,
    preferences: () => choices().preferences,
    page: {
      get published() {
        return reading.article.published;
      },
      get lang() {
        return reading.article.lang;
      },
      mentionAt: (x, y) => page.markAt(x, y),
      mentions: () => page.mentions,
      find: (key) => (isOrphan() ? undefined : page.find(key)),
      sentenceOf: (mention) => page.sentenceOf(mention),
    },
    actions: {
      mute: settings.mute,
      switchOff: settings.switchOff,
      openStory: (story, topic) => void tell('story', { story, topic }),
    },
    bring: bringCard,
    onOpen: (mention) => page.setCurrent(mention),
  });
}

/** Answers the popup's questions and the background's commands until the signal aborts. */
function answerMessages(page: ShownPage, card: PageCard, signal: AbortSignal): void {
  onMessage(
    {
      report: async () => page.report,
      show: async ({ key }) => card.show(key),
      step: async ({ to }) => {
        card.step(to);
        return undefined;
      },
    },
    signal,
  );
}

/**
 * Tells background and popup. Either may not be listening, and if the extension is gone the call
 * throws at once.
 */
async function tell<T extends 'found' | 'changed' | 'story'>(
  type: T,
  request: Protocol[T]['request'],
): Promise<void> {
  await send(type, request).catch(() => undefined);
}
