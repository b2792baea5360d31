import type { Finder, Found } from '../../find/types.ts';
import type { ArticleFacts } from '../../messages/types.ts';
import { languageOf, readArticle } from '../article/article.ts';
import type { PagePassage } from '../text/block.ts';
import { isForWriting } from '../text/for-writing.ts';
import { assignRoles } from '../text/roles.ts';
import { watchChanges } from './changes.ts';
import { abortable } from './idle.ts';
import type { LiveMention } from './live-mention.ts';
import { LiveMentions } from './live-mentions.ts';
import { LiveText } from './live-text.ts';
import { MeasuredIdle } from './measured-idle.ts';
import { watchNavigation } from './navigation.ts';
import { sameItems } from './same-items.ts';
import { Scanner } from './scanner.ts';
import { settled } from './settled.ts';

/** How often, at most, a page that is left alone is checked again, in ms. */
const ASK_EVERY = 2000;

/** A document being read, and what has been found in it so far. */
export interface Reading {
  /**
   * `reading` until the first pass is done, and again after a client-side navigation; `left-alone`
   * on a page for writing.
   */
  readonly state: 'reading' | 'read' | 'left-alone';
  /** The mentions that the reader can see, in reading order. */
  readonly mentions: readonly LiveMention[];
  /** Ids of the stories the page is about. */
  readonly about: readonly string[];
  /** The primary language (BCP 47) the page was read in; empty before the first pass. */
  readonly lang: string;
  /** All passages, in reading order. */
  readonly passages: readonly PagePassage[];
  readonly article: ArticleFacts;
}

/** What to read, with which finder, and whom to notify. */
export interface ReadingOptions {
  document: Document;
  finder: Finder;
  /** Whether to read even a page for writing, because the reader has asked for it. */
  isAskedFor?: boolean;
  /** Matches the words with which articles say that the rest of them is elsewhere. */
  continueReading?: RegExp;
  /** Ends the reading; what has been found by then stays as it is. */
  signal: AbortSignal;
  /** Called after each pass that changed anything. */
  onChange(): void;
}

/**
 * Begins to read a document, and keeps reading what changes in it, in idle slices that yield to the
 * page.
 */
export function createReading(options: ReadingOptions): Reading {
  const reading = new LiveReading(options);
  reading.run().catch((reason) => {
    if (!options.signal.aborted) throw reason;
  });
  return reading;
}

const NOTHING_FOUND: Found = { lang: '', about: [], mentions: [] };

class LiveReading implements Reading {
  readonly #options: ReadingOptions;
  readonly #idle: MeasuredIdle;
  readonly #text: LiveText;
  readonly #scanner: Scanner;
  readonly #mentions: LiveMentions;
  readonly #checkNavigation: () => void;
  #found = NOTHING_FOUND;
  #article: ArticleFacts | undefined;
  #isShown = false;
  /** Whether the page has become another one since the current pass began. */
  #isAfresh = false;
  #wake: (() => void) | undefined;
  state: Reading['state'] = 'reading';
  passages: readonly PagePassage[] = [];

  constructor(options: ReadingOptions) {
    const { document, finder, signal } = options;
    this.#options = options;
    this.#idle = new MeasuredIdle(signal);
    const onShadow = watchChanges(
      document,
      {
        touched: (node) => this.#note(() => this.#text.touch(node)),
        reopened: (element) => this.#note(() => this.#text.reopen(element)),
      },
      signal,
    );
    this.#text = new LiveText(document, this.#idle, onShadow);
    this.#scanner = new Scanner(finder, this.#idle);
    const onShown = () => this.#note(() => (this.#isShown = true));
    this.#mentions = new LiveMentions(this.#idle, onShown, signal);
    const onNavigate = () => this.#note(() => this.#startAfresh());
    this.#checkNavigation = watchNavigation(document.defaultView ?? window, onNavigate, signal);
  }

  get mentions(): readonly LiveMention[] {
    return this.#mentions.seen;
  }

  get about(): readonly string[] {
    return this.#found.about;
  }

  get lang(): string {
    return this.#found.lang;
  }

  get article(): ArticleFacts {
    const { document, continueReading } = this.#options;
    this.#article ??= readArticle(document, this.passages, continueReading);
    return this.#article;
  }

  /** Reads until the signal aborts, then rejects. */
  async run(): Promise<never> {
    const { document, signal, onChange, isAskedFor } = this.#options;
    await settled(document, signal);
    for (;;) {
      await this.#idle.breathe();
      if (!isAskedFor && isForWriting(document)) {
        if (this.#leaveAlone()) onChange();
        await this.#idle.rest(ASK_EVERY);
        continue;
      }
      const isFirst = this.state !== 'read';
      const isChanged = this.#text.isStale ? await this.#read() : await this.#look();
      if (isChanged) onChange();
      await this.#idle.recover(isFirst);
      if (!this.#text.isStale && !this.#isShown) await this.#change();
      this.#checkNavigation();
    }
  }

  /** Reads what has changed; returns whether that made a difference. */
  async #read(): Promise<boolean> {
    const { document, finder } = this.#options;
    this.#isAfresh = false;
    await this.#text.read();
    const { root } = this.#text;
    const passages = root ? await this.#idle.through(assignRoles(root, document)) : [];
    const scanned = await this.#scanner.scan(passages);
    await this.#idle.breathe();
    const lang = languageOf(document);
    this.#found = await this.#idle.through(
      finder.resolve(scanned, lang === undefined ? {} : { lang }),
    );
    this.#mentions.renew(this.#found.mentions, passages);
    this.#article = undefined;
    const isNew = this.state !== 'read' || !sameItems(this.passages, passages);
    this.passages = passages;
    const isOther = await this.#look();
    // Not before the mentions are there, or whoever asks meanwhile is told that there are none.
    if (!this.#isAfresh) this.state = 'read';
    return isOther || isNew;
  }

  /** Works out what the reader can see; returns whether that differs from before. */
  #look(): Promise<boolean> {
    this.#isShown = false;
    return this.#mentions.look();
  }

  /** Forgets what the page held; returns false if it was left alone already. */
  #leaveAlone(): boolean {
    if (this.state === 'left-alone') return false;
    this.#startAfresh();
    this.#mentions.clear();
    this.passages = [];
    this.#found = NOTHING_FOUND;
    this.#article = undefined;
    this.state = 'left-alone';
    return true;
  }

  #startAfresh(): void {
    this.state = 'reading';
    this.#isAfresh = true;
    this.#text.reset();
  }

  #note(what: () => void): void {
    what();
    this.#wake?.();
  }

  /** Waits for anything to be noted. */
  #change(): Promise<void> {
    return abortable(this.#options.signal, (done) => {
      this.#wake = done;
      return undefined;
    });
  }
}
