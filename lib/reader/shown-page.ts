import { isOrphan } from '../browser/orphan.ts';
import type { CardMention } from '../card/types.ts';
import { clearLeftMarks, Marker } from '../mark/marker.ts';
import type { PageReport } from '../messages/types.ts';
import { Idle } from '../page/live/idle.ts';
import type { LiveMention } from '../page/live/live-mention.ts';
import type { Reading } from '../page/live/reading.ts';
import type { Choices } from '../settings/choices.ts';
import type { CuedSentence } from '../story/disputes/cues.ts';
import type { Story } from '../story/types.ts';
import { type DisputeMention, disputesIn, isLookedInto } from './dispute-mentions.ts';
import type { ReaderOptions } from './options.ts';
import { reportOf } from './report.ts';
import { cued, PageSentences } from './sentences.ts';
import { NOTHING_SHOWN, type PageView, viewOf } from './view.ts';

/** What is shown of a page that is being read: its marks, and the disputes it takes up. */
export class ShownPage {
  readonly #reading: Reading;
  readonly #stories: readonly Story[];
  readonly #signal: AbortSignal;
  readonly #onDisputes: () => void;
  readonly #marker: Marker<LiveMention, DisputeMention>;
  readonly #idle: Idle;
  readonly #sentences = new PageSentences();
  #view: PageView = NOTHING_SHOWN;

  /** Shows nothing before `show`. Calls back when the page's disputes have been worked out. */
  constructor(
    reading: Reading,
    { document, stories, signal }: Pick<ReaderOptions, 'document' | 'stories' | 'signal'>,
    onDisputes: () => void,
  ) {
    this.#reading = reading;
    this.#stories = stories;
    this.#signal = signal;
    this.#onDisputes = onDisputes;
    this.#idle = new Idle(signal);
    clearLeftMarks();
    this.#marker = new Marker(document);
  }

  /** The mentions that are not muted, in reading order. */
  get mentions(): readonly LiveMention[] {
    return this.#view.mentions;
  }

  /** What the popup is told about the page. */
  get report(): PageReport {
    const sentences = [...this.#sentences.all()].flat();
    return reportOf(this.#reading, this.#view, sentences, this.#stories);
  }

  /** Shows the page as it is now: mentions at once, disputes as they are found. */
  show(choices: Choices): void {
    const before = this.#view.disputes;
    const view = viewOf(this.#reading, choices);
    view.disputes = before.filter(({ lead }) => view.mentions.includes(lead));
    this.#view = view;
    this.#marker.setStyle(choices.preferences.style);
    this.#marker.paint(view.marked, view.disputes);
    this.#sentences.renew(this.#reading.passages, view.mentions);
    this.#showDisputes(view).catch((reason) => {
      if (!this.#signal.aborted) throw reason;
    });
  }

  /** Takes all marks away, until `show` is called again. */
  clear(): void {
    this.#marker.clear();
  }

  /** Marks one mention as the current one; undefined for none. */
  setCurrent(mention: CardMention | undefined): void {
    this.#marker.setCurrent(mention && this.find(mention.key));
  }

  /** The mention, or else the words of a dispute, whose mark is at a point of the viewport (CSS px). */
  markAt(x: number, y: number): LiveMention | DisputeMention | undefined {
    return this.#marker.mentionAt(x, y) ?? this.#marker.disputeAt(x, y);
  }

  /** The mention or disputed words with this key, as long as they are on the page. */
  find(key: string): LiveMention | DisputeMention | undefined {
    const { mentions, disputes } = this.#view;
    return [...mentions, ...disputes].find((one) => one.key === key);
  }

  /** The sentence around a mention that `find` or `markAt` returned. */
  sentenceOf(mention: CardMention): CuedSentence {
    const sentence =
      (mention as Partial<DisputeMention>).sentence ?? this.#sentences.of(mention as LiveMention);
    return cued(sentence, mention.story, this.#reading.about);
  }

  /** Looks into the sentences in idle time; gives up once something newer is shown. */
  async #showDisputes(view: PageView): Promise<void> {
    const { about } = this.#reading;
    const disputes: DisputeMention[] = [];
    for (const inPassage of this.#sentences.all()) {
      for (const sentence of inPassage) {
        if (!isLookedInto(sentence, about)) await this.#idle.breathe();
        if (this.#view !== view || isOrphan()) return;
        disputes.push(...disputesIn(sentence, this.#stories, about));
      }
    }
    this.#view = { ...view, disputes };
    this.#marker.paint(view.marked, disputes);
    this.#onDisputes();
  }
}
