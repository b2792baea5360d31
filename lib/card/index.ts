import { LatePresenter } from './late-presenter.ts';
import { CardDriver } from './opening/driver.ts';
import type { CardState } from './opening/machine.ts';
import { listenToPointer } from './opening/pointer.ts';
import { type CardOptions, isTrusted } from './options.ts';
import { mentionFor, type StepTo, showMention } from './stepping.ts';
import type { CardMention } from './types.ts';

export type { CardOptions } from './options.ts';
export type { CardMention } from './types.ts';

/** The card of a page. Puts nothing on the page before it first opens. */
export class PageCard {
  readonly #options: CardOptions;
  readonly #driver: CardDriver;
  readonly #presenter: LatePresenter;
  /** The mention that a step starts from: the last one whose card was opened. */
  #current: CardMention | undefined;

  constructor(options: CardOptions) {
    const { document, signal, preferences, isReaders = isTrusted } = options;
    this.#options = options;
    this.#driver = new CardDriver(signal, () => preferences?.(), this.#show.bind(this));
    this.#presenter = new LatePresenter(options, {
      onKey: () => this.#driver.send({ type: 'use' }),
      onBlur: () => this.#closeUnlessKept(),
      onClose: () => this.close(),
      onPin: () => this.#driver.send({ type: 'pin' }),
      onLost: () => this.#driver.send({ type: 'lost' }),
    });
    removeLeftCards(document);
    listenToPointer({
      ...options,
      driver: this.#driver,
      isReaders,
      inCard: (event) => this.#presenter.holds(event),
      onFinger: () => this.#presenter.expect(),
    });
    const onKey = (event: KeyboardEvent) => {
      if (isReaders(event) && event.key === 'Escape') this.#closeByKey(event);
    };
    document.defaultView?.addEventListener('keydown', onKey, { capture: true, signal });
    signal.addEventListener('abort', () => this.#presenter.close(), { once: true });
  }

  /**
   * A keyboard command: scrolls to a mention, opens its card and moves the focus into it. Returns
   * whether there was one.
   */
  step(to: StepTo): boolean {
    const { document, page } = this.#options;
    const focused = this.#presenter.focused ? null : document.activeElement;
    return this.#openByKeys(mentionFor(to, page.mentions(), this.#current?.key, focused));
  }

  /**
   * Scrolls to the mention with that key and opens its card as `step` does. Returns whether it is
   * still there.
   */
  show(key: string): boolean {
    return this.#openByKeys(this.#options.page.find(key));
  }

  close(): void {
    this.#driver.send({ type: 'dismiss' });
  }

  /**
   * To be called when the page's mentions or the reader's preferences have changed. A card whose
   * mention is gone closes.
   */
  refresh(): void {
    this.#presenter.retheme();
    const { state } = this.#driver;
    const key = state.kind === 'open' ? state.mention : state.intent?.mention;
    if (key !== undefined && !this.#options.page.find(key)) this.#driver.send({ type: 'lost' });
  }

  /** Shows what the state machine has decided. */
  #show(state: CardState, before: CardState): void {
    const presenter = this.#presenter;
    const wasOpen = before.kind === 'open';
    if (state.intent) presenter.expect();
    if (state.kind === 'closed') {
      if (wasOpen) {
        presenter.close();
        this.#options.onOpen?.(undefined);
      }
    } else if (wasOpen && before.mention === state.mention) {
      if (before.pinned !== state.pinned) presenter.pin(state.pinned);
      if (state.by === 'keys') presenter.focus();
    } else {
      const mention = this.#options.page.find(state.mention);
      if (mention) {
        this.#current = mention;
        presenter.open(mention, state);
      } else this.#driver.send({ type: 'lost' });
    }
  }

  #openByKeys(mention: CardMention | undefined): boolean {
    if (!mention) return false;
    showMention(mention);
    this.#driver.send({ type: 'open', mention: mention.key });
    return true;
  }

  /** The focus has left the card. Under the pointer, or pinned, it stays all the same. */
  #closeUnlessKept(): void {
    const { state } = this.#driver;
    if (state.kind === 'open' && state.by !== 'pointer' && !state.pinned) this.close();
  }

  /** Escape closes an open card from wherever it is pressed, and does nothing else then. */
  #closeByKey(event: KeyboardEvent): void {
    if (this.#driver.state.kind !== 'open') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.close();
  }
}

/** Left behind by an extension that has been updated since; nothing answers for it any more. */
function removeLeftCards(document: Document): void {
  for (const left of document.querySelectorAll('backstory-card')) left.remove();
}
