import type { Open } from './opening/machine.ts';
import type { CardOptions } from './options.ts';
import { type Presenter, type PresenterEvents, takePresenter } from './presenting.ts';
import { BRING_WITHIN } from './timing.ts';
import type { CardMention } from './types.ts';

/**
 * Stands in for the presenter until that is there. On most marked pages no card is ever opened, and
 * the presenter's script weighs as much as all the rest, so it is injected when a card is first
 * wanted.
 */
export class LatePresenter implements Presenter {
  readonly #options: CardOptions;
  readonly #events: PresenterEvents;
  #presenter: Presenter | undefined;
  #isComing = false;
  /** The card to open once the presenter is there, unless it is no longer wanted by then. */
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

  /** A card may be wanted soon: injects the script unless it is there or on its way. */
  expect(): void {
    if (this.#make() || this.#isComing) return;
    this.#isComing = true;
    void this.#bring().then(() => this.#came());
  }

  /**
   * Settles once the script is there, or can't be. A background that is just being stopped loses
   * messages, so it is asked twice.
   */
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

  /** Opens the card at once, or as soon as that is possible. Returns whether it is open now. */
  open(mention: CardMention, how: Pick<Open, 'by' | 'x'>): boolean {
    const presenter = this.#make();
    this.#awaited = presenter ? undefined : { mention, how };
    if (!presenter) this.expect();
    else if (presenter.open(mention, how)) this.#options.onOpen?.(mention);
    return presenter !== undefined;
  }

  focus(): void {
    // If a card that was to open for the pointer is now asked for by keys, it takes the focus.
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
    // Created even if no card is due yet: it warms up while the pointer still rests.
    const presenter = this.#make();
    if (!awaited) return;
    if (presenter) this.open(awaited.mention, awaited.how);
    else this.#events.onLost();
  }
}
