import { isOrphan } from '../browser/orphan.ts';
import { type CardMention, createCard, type PageCard } from '../card/index.ts';
import type { Finder } from '../find/types.ts';
import { clearLeftMarks, Marker } from '../mark/marker.ts';
import { onMessage, send } from '../messages/messages.ts';
import type { Messages } from '../messages/types.ts';
import { Idle } from '../page/live/idle.ts';
import type { LiveMention } from '../page/live/live-mention.ts';
import { createReading } from '../page/live/reading.ts';
import { type Choices, choicesFrom } from '../settings/choices.ts';
import type { Story } from '../story/types.ts';
import { countTopics, reportOf } from './report.ts';
import { cued, PageSentences } from './sentences.ts';
import type { ReaderSettings } from './settings.ts';
import { disputesIn, isLookedInto, type TakenUp } from './taken-up.ts';
import { type PageView, viewOf } from './view.ts';

/** The page to read, and what is known to read it with. */
export interface ReaderOptions {
  document: Document;
  /** The site its switch belongs to. */
  site: string;
  stories: readonly Story[];
  finder: Finder;
  settings: ReaderSettings;
  /** Brings what shows cards, when the first one is wanted. Rejects if it can't be brought. */
  bringCard: () => Promise<unknown>;
  /** Whether the reader has asked for this page, and would have it read though it is one for writing. */
  isAskedFor?: boolean;
  /** Whether the page is in a private window. */
  isPrivate?: boolean;
  /** Ends everything and takes back all that was put on the page. */
  signal: AbortSignal;
}

/**
 * Reads a page: finds, marks, opens cards, and tells badge and popup what there is. Returns the
 * page's card.
 */
export function startReader(options: ReaderOptions): PageCard {
  const { document, site, stories, finder, settings, bringCard, signal } = options;
  let choices: Choices = choicesFrom(site, {});
  /** Nothing is shown before it is known what the reader wants to see. */
  let isAsked = false;
  clearLeftMarks();
  const marker = new Marker<LiveMention, TakenUp>(document);
  const reading = createReading({
    document,
    finder,
    isAskedFor: options.isAskedFor === true,
    signal,
    onChange: show,
  });
  let view = viewOf(reading, choices);
  const sentences = new PageSentences();
  const idle = new Idle(signal);

  const card = createCard({
    document,
    signal,
    stories,
    site,
    isPrivate: options.isPrivate,
    preferences: () => choices.preferences,
    page: {
      get published() {
        return reading.article.published;
      },
      get lang() {
        return reading.article.lang;
      },
      mentionAt: (x, y) => marker.mentionAt(x, y) ?? marker.disputeAt(x, y),
      mentions: () => view.mentions,
      find: (key) => (isOrphan() ? undefined : standing(key)),
      sentenceOf: (mention) => cued(sentenceAround(mention), mention.story, reading.about),
    },
    actions: {
      mute: settings.mute,
      switchOff: settings.switchOff,
      openStory: (story, topic) => void tell('story', { story, topic }),
    },
    bring: bringCard,
    onOpen: (mention) => marker.setCurrent(mention && standing(mention.key)),
  });

  /** The mention or the disputed words of a key, as long as they stand. */
  function standing(key: string): LiveMention | TakenUp | undefined {
    return [...view.mentions, ...view.takenUp].find((one) => one.key === key);
  }

  function sentenceAround(mention: CardMention) {
    const { sentence, lead } = mention as Partial<TakenUp>;
    return lead && sentence ? sentence : sentences.of(mention as LiveMention);
  }

  /** Shows the page as it now is: mentions at once, disputes as they are found. */
  function show(): void {
    if (signal.aborted || isOrphan() || !isAsked) return;
    const { takenUp } = view;
    view = viewOf(reading, choices);
    const stands = new Set(view.mentions);
    view.takenUp = takenUp.filter(({ lead }) => stands.has(lead));
    marker.setStyle(choices.preferences.style);
    marker.paint(view.marked, view.takenUp);
    sentences.renew(reading.passages, view.mentions);
    lookIntoSentences(view).catch(() => {
      // Only the end of this reader ends its idle time.
    });
    card.refresh();
    void tell('found', { topics: countTopics(view.mentions).length });
  }

  async function lookIntoSentences(shown: PageView): Promise<void> {
    const takenUp: TakenUp[] = [];
    for (const inPassage of sentences.all()) {
      for (const sentence of inPassage) {
        if (!isLookedInto(sentence)) await idle.breathe();
        if (view !== shown || isOrphan()) return;
        takenUp.push(...disputesIn(sentence, stories, reading.about));
      }
    }
    view = { ...shown, takenUp };
    marker.paint(view.marked, takenUp);
    void tell('changed', {});
  }

  async function readSettings(): Promise<void> {
    // What can't be read leaves things as they are.
    choices = await settings.read().catch(() => choices);
    isAsked = true;
    if (reading.state !== 'reading') show();
  }

  const { defaultView } = document;
  const unmark = () => marker.clear();
  signal.addEventListener('abort', unmark, { once: true });
  // What the browser keeps to go back to may outlive the extension: it keeps no mark.
  defaultView?.addEventListener('pagehide', unmark, { signal });
  defaultView?.addEventListener('pageshow', ({ persisted }) => persisted && show(), { signal });
  settings.watch(() => void readSettings(), signal);
  void readSettings();
  onMessage(
    {
      report: async () => reportOf(reading, view, [...sentences.all()].flat(), stories),
      show: async ({ key }) => card.show(key),
      step: async ({ to }) => {
        card.step(to);
        return undefined;
      },
    },
    signal,
  );
  return card;
}

/** Tells background and popup, one of which may not be there to listen; an extension that has gone throws at once. */
async function tell<T extends 'found' | 'changed' | 'story'>(
  type: T,
  request: Messages[T]['request'],
): Promise<void> {
  await send(type, request).catch(() => undefined);
}
