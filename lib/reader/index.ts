import { isOrphan } from '../browser/orphan.ts';
import { PageCard } from '../card/index.ts';
import type { Finder } from '../find/types.ts';
import { clearLeftMarks, Marker } from '../mark/marker.ts';
import { onMessage, send } from '../messages/messages.ts';
import type { Protocol } from '../messages/types.ts';
import { Idle } from '../page/live/idle.ts';
import type { LiveMention } from '../page/live/live-mention.ts';
import { createReading } from '../page/live/reading.ts';
import { type Choices, choicesFrom } from '../settings/choices.ts';
import type { Story } from '../story/types.ts';
import { cardPage, markableIn } from './card-page.ts';
import { countTopics, reportOf } from './report.ts';
import { PageSentences } from './sentences.ts';
import type { ReaderSettings } from './settings.ts';
import { disputesIn, isLookedInto, type TakenUp } from './taken-up.ts';
import { type PageView, viewOf } from './view.ts';

/** The page to read, and everything that is needed to read it. */
export interface ReaderOptions {
  document: Document;
  /** The site whose switch applies to the page. */
  site: string;
  stories: readonly Story[];
  finder: Finder;
  /** How articles say that there is more of them elsewhere: `INVITATIONS`. */
  invitations: RegExp;
  settings: ReaderSettings;
  /** Injects the script that shows cards, when one is first wanted. Rejects if that fails. */
  bringCard: () => Promise<unknown>;
  /** Whether the reader has asked for this page to be read even if it is one for writing. */
  isAskedFor?: boolean;
  /** Whether the page is in a private window. */
  isPrivate?: boolean;
  /** Ends everything and removes all that was put on the page. */
  signal: AbortSignal;
}

/**
 * Reads a page: finds and marks mentions, opens cards, and tells badge and popup what was found.
 * Returns the page's card.
 */
export function startReader(options: ReaderOptions): PageCard {
  const { document, site, stories, finder, settings, bringCard, signal } = options;
  let choices: Choices = choicesFrom(site, {});
  /** Nothing is shown until the reader's settings are known. */
  let knowsChoices = false;
  clearLeftMarks();
  const marker = new Marker<LiveMention, TakenUp>(document);
  const reading = createReading({
    document,
    finder,
    invitations: options.invitations,
    isAskedFor: options.isAskedFor === true,
    signal,
    onChange: show,
  });
  let view = viewOf(reading, choices);
  const sentences = new PageSentences();
  const idle = new Idle(signal);

  const card = new PageCard({
    document,
    signal,
    stories,
    site,
    isPrivate: options.isPrivate,
    preferences: () => choices.preferences,
    page: cardPage(reading, marker, sentences, () => view),
    actions: {
      mute: settings.mute,
      switchOff: settings.switchOff,
      openStory: (story, topic) => void tell('story', { story, topic }),
    },
    bring: bringCard,
    onOpen: (mention) => marker.setCurrent(mention && markableIn(view, mention.key)),
  });

  /** Shows the page as it is now: mentions at once, disputes as they are found. */
  function show(): void {
    if (signal.aborted || isOrphan() || !knowsChoices) return;
    const { takenUp } = view;
    view = viewOf(reading, choices);
    const mentions = new Set(view.mentions);
    view.takenUp = takenUp.filter(({ lead }) => mentions.has(lead));
    marker.setStyle(choices.preferences.style);
    marker.paint(view.marked, view.takenUp);
    sentences.renew(reading.passages, view.mentions);
    lookIntoSentences(view).catch(() => {
      // It rejects only when this reader is ended.
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
    // If the settings can't be read, the current ones stay.
    choices = await settings.read().catch(() => choices);
    knowsChoices = true;
    if (reading.state !== 'reading') show();
  }

  const { defaultView } = document;
  const unmark = () => marker.clear();
  signal.addEventListener('abort', unmark, { once: true });
  // A page in the back-forward cache may outlive the extension, so it must hold no marks.
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
