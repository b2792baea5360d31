import { LatePresenter } from './late-presenter.ts';
import { CardDriver } from './opening/driver.ts';
import type { CardState } from './opening/machine.ts';
import { listenToPointer } from './opening/pointer.ts';
import { type CardOptions, isTrusted } from './options.ts';
import { mentionFor, type StepTo, showMention } from './stepping.ts';
import type { CardMention } from './types.ts';

export type { CardOptions } from './options.ts';
export type { CardMention } from './types.ts';

/** The card of a page. */
export interface PageCard {
  /**
   * A keyboard command: scrolls to a mention, opens its card and moves the focus into it. Returns
   * whether there was one.
   */
  step(to: StepTo): boolean;
  /**
   * Scrolls to the mention with that key and opens its card as `step` does. Returns whether it is
   * still there.
   */
  show(key: string): boolean;
  close(): void;
  /**
   * To be called when the page's mentions or the reader's preferences have changed. A card whose
   * mention is gone closes.
   */
  refresh(): void;
}

/** Opens cards on a page's mentions. Puts nothing on the page before the first one opens. */
export function createCard(options: CardOptions): PageCard {
  const { document, signal, page } = options;
  const { isReaders = isTrusted } = options;
  /** The mention that a step starts from: the last one whose card was opened. */
  let current: CardMention | undefined;

  const driver = new CardDriver(signal, () => options.preferences?.(), change);
  const dismiss = () => driver.send({ type: 'dismiss' });

  const presenter = new LatePresenter(options, {
    onKey: () => driver.send({ type: 'use' }),
    onBlur: () => {
      const { state } = driver;
      if (state.kind === 'open' && state.by !== 'pointer' && !state.pinned) dismiss();
    },
    onClose: dismiss,
    onPin: () => driver.send({ type: 'pin' }),
    onLost: () => driver.send({ type: 'lost' }),
  });

  function change(state: CardState, before: CardState): void {
    const wasOpen = before.kind === 'open';
    if (state.intent) presenter.expect();
    if (state.kind === 'closed') {
      if (wasOpen) {
        presenter.close();
        options.onOpen?.(undefined);
      }
      return;
    }
    if (wasOpen && before.mention === state.mention) {
      if (before.pinned !== state.pinned) presenter.pin(state.pinned);
      if (state.by === 'keys') presenter.focus();
      return;
    }
    const mention = page.find(state.mention);
    if (mention) {
      current = mention;
      presenter.open(mention, state);
    } else driver.send({ type: 'lost' });
  }

  /** Escape closes an open card from wherever it is pressed, and does nothing else then. */
  function onKey(event: KeyboardEvent): void {
    if (!isReaders(event)) return;
    if (event.key !== 'Escape' || driver.state.kind !== 'open') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    dismiss();
  }

  function openByKeys(mention: CardMention | undefined): boolean {
    if (!mention) return false;
    showMention(mention);
    driver.send({ type: 'open', mention: mention.key });
    return true;
  }

  // Left behind by an extension that has been updated since; nothing answers for it any more.
  for (const left of document.querySelectorAll('backstory-card')) left.remove();
  listenToPointer({
    document,
    signal,
    page,
    driver,
    isReaders,
    inCard: (event) => presenter.holds(event),
    onFinger: () => presenter.expect(),
  });
  document.defaultView?.addEventListener('keydown', onKey, { capture: true, signal });
  signal.addEventListener('abort', () => presenter.close(), { once: true });

  return {
    step: (to) => {
      const focused = presenter.focused ? null : document.activeElement;
      return openByKeys(mentionFor(to, page.mentions(), current?.key, focused));
    },
    show: (key) => openByKeys(page.find(key)),
    close: dismiss,
    refresh: () => {
      presenter.retheme();
      const { state } = driver;
      const key = state.kind === 'open' ? state.mention : state.intent?.mention;
      if (key !== undefined && !page.find(key)) driver.send({ type: 'lost' });
    },
  };
}
