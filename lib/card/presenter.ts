import { render } from 'preact';
import { CardDrawing } from './drawing.tsx';
import type { Open } from './opening/machine.ts';
import { type CardOptions, isTrusted } from './options.ts';
import { CardHost } from './panel/host.ts';
import { schemeBehind } from './panel/page-colours.ts';
import { placing } from './panel/place.ts';
import { elementOf } from './panel/range.ts';
import { tabOut } from './panel/tab-out.ts';
import type { Presenter, PresenterEvents } from './presenting.ts';
import type { CardMention } from './types.ts';
import { offerUndo, type UndoOffer } from './undo-offer.tsx';
import { warmUp } from './warm-up.ts';

/**
 * Puts cards on the page and takes them off again, one at a time, and manages their host, colours,
 * place and focus.
 */
export class CardPresenter implements Presenter {
  readonly #options: CardOptions;
  readonly #events: PresenterEvents;
  readonly #drawing: CardDrawing;
  #host: CardHost | undefined;
  #draw: (pinned: boolean) => void = () => {};
  #follow = () => {};
  #mention: CardMention | undefined;
  #page: ReturnType<typeof schemeBehind> = 'light';
  #stopPlacing = () => {};
  #undo: UndoOffer | undefined;

  constructor(options: CardOptions, events: PresenterEvents) {
    this.#options = options;
    this.#events = events;
    this.#drawing = new CardDrawing(options, events);
    void warmUp(options);
  }

  holds(event: Event): boolean {
    const { target } = event;
    return (target !== null && target === this.#host?.element) || this.#undo?.holds(event) === true;
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
    this.#undo?.end();
    this.#mention = mention;
    this.#page = schemeBehind(near);
    this.#unplace(host.panel);
    this.retheme();
    const place = placing(mention.range, by, x);
    this.#draw = this.#drawing.of(host, story, mention, (done) => {
      const { document, isReaders = isTrusted } = this.#options;
      const theme = this.#theme;
      this.#undo = offerUndo({ ...done, document, near, place, theme, isReaders });
    });
    this.#draw(false);
    host.show(near);
    this.#follow = () => {
      this.#stopPlacing = place(host.panel, this.#events.onLost);
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
    if (this.#host) this.#host.panel.dataset.theme = this.#theme;
  }

  /** The colours that the reader has chosen, or else those of the page. */
  get #theme(): string {
    const { theme = 'system' } = this.#options.preferences?.() ?? {};
    return theme === 'system' ? this.#page : theme;
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
      onKey: (event) => {
        onKey(event);
        if (this.#host && this.#mention) tabOut(event, this.#host.panel, this.#mention.range);
      },
      onBlur,
      onGone: onLost,
    });
    return this.#host;
  }

  #unplace(panel: HTMLElement): void {
    this.#stopPlacing();
    delete panel.dataset.sheet;
    delete panel.dataset.short;
    for (const property of ['left', 'top', 'max-height']) panel.style.removeProperty(property);
  }
}
