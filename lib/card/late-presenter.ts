import type { Open } from './opening/machine.ts';
import type { CardOptions } from './options.ts';
import { type Presenter, type PresenterEvents, takePresenter } from './presenting.ts';
import { BRING_WITHIN } from './timing.ts';
import type { CardMention } from './types.ts';

/**
 * Stands in for the presenter until it is there. Most marked pages are left without any card having been
 * opened, and its script weighs as much as all the rest: it is brought when a card is first wanted.
 */
export class LatePresenter implements Presenter {
  readonly #options: CardOptions;
  readonly #events: PresenterEvents;
  #presenter: Presenter | undefined;
  #isComing = false;
  /** The card to open when the presenter has come, unless it is not wanted any more by then. */
  #awaited: { mention: CardMention; how: Pick<Open, 'by' | 'x'> } | undefined;

  constructor(options: CardOptions, events: PresenterEvents) {
    this.#options = options;
    this.#events = events;
  }

  holds(event: Event): boolean {
    return this.#presenter?.holds(event) ?? false;
  }

  get focused(): boolean {
    return this.#presenter?.focused ?? false;
  }

  /** A card may be wanted in a moment: brings what it takes. Nothing happens where it is there or on its way. */
  expect(): void {
    if (this.#make() || this.#isComing) return;
    this.#isComing = true;
    void this.#bring().then(() => this.#came());
  }

  /** Settles once the script has come, or can't. A background that is just being stopped loses what it is asked, so it is asked twice. */
  async #bring(): Promise<void> {
    for (let tries = 0; tries < 2 && !this.#options.signal.aborted; tries++) {
      const brought = this.#options.bring().then(
        () => true,
        () => true,
      );
      const unanswered = new Promise<false>((resolve) => setTimeout(resolve, BRING_WITHIN, false));
      if (await Promise.race([brought, unanswered])) return;
    }
  }

  /** Opens the card at once, or as soon as it can be. Returns whether it is open now. */
  open(mention: CardMention, how: Pick<Open, 'by' | 'x'>): boolean {
    const presenter = this.#make();
    this.#awaited = presenter ? undefined : { mention, how };
    if (!presenter) this.expect();
    else if (presenter.open(mention, how)) this.#options.onOpen?.(mention);
    return presenter !== undefined;
  }

  focus(): void {
    // Asked for once more by keys, a card that was on its way by the pointer takes the focus.
    if (this.#awaited) this.#awaited.how = { by: 'keys' };
    this.#presenter?.focus();
  }

  pin(pinned: boolean): void {
    this.#presenter?.pin(pinned);
  }

  retheme(): void {
    this.#presenter?.retheme();
  }

  close(): void {
    this.#awaited = undefined;
    this.#presenter?.close();
  }

  #make(): Presenter | undefined {
    this.#presenter ??= takePresenter()?.(this.#options, this.#events);
    return this.#presenter;
  }

  #came(): void {
    this.#isComing = false;
    if (this.#options.signal.aborted) return;
    const awaited = this.#awaited;
    // Made whether a card is due yet or not: it readies itself while the pointer still rests.
    const presenter = this.#make();
    if (!awaited) return;
    if (presenter) this.open(awaited.mention, awaited.how);
    else this.#events.onLost();
  }
}
