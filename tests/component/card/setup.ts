import { vi } from 'vitest';
import '../../../lib/mark/marks.css';
import { type CardOptions, PageCard } from '../../../lib/card/index.ts';
import { CardPresenter } from '../../../lib/card/presenter.ts';
import { leavePresenter } from '../../../lib/card/presenting.ts';
import { CLOSE_AFTER, OPEN_AFTER } from '../../../lib/card/timing.ts';
import type { CardMention } from '../../../lib/card/types.ts';
import { FixturePage } from '../../fixtures/card-page.ts';
import { LUNE } from '../../fixtures/story.ts';

/** Three paragraphs that name everything there is to name, with one of the names in a link. */
const ARTICLE = `
  <h1>A bridge between two towns</h1>
  <p>On Saturday Ada Brook cut the ribbon on the Lune Bridge without tolls.</p>
  <p>What it cost in millions is another matter, they say in <a href="#w">Westerlune</a>.</p>
  <p>The cost of the Lune Bridge, nine million or twelve, is what Osterlune talks of.</p>
  <div style="height: 2000px"></div>`;

/** A mention's middle, the card's, or a point of the viewport (CSS px). */
type Place = CardMention | 'card' | { x: number; y: number };

/** A page with a card, and ways to use it. It runs on fake timers, so nothing here waits. */
export interface Stage {
  card: PageCard;
  page: FixturePage;
  /** What the card has asked of the extension. */
  asked: string[];
  /** The host on the page, if there is one. */
  host(): HTMLElement | null;
  /** The open card's dialog. Throws if none is open. */
  dialog(): HTMLElement;
  isOpen(): boolean;
  /** The mention with a name, the first by default. */
  mention(text: string, nth?: number): CardMention;
  /** Sends a pointer's event to whatever is at a place, as the browser would. */
  fire(name: string, at: Place, more?: PointerEventInit): void;
  /** Moves the pointer to a place, and lets a frame pass. */
  point(at: Place): void;
  /** Rests on a mention until its card is open and placed. */
  hover(text: string, nth?: number): Promise<HTMLElement>;
  leave(): void;
  tap(at: CardMention | { x: number; y: number }): void;
  press(name: string | RegExp): void;
  wait(ms: number): void;
  /** Switches everything off. */
  abort(): void;
}

/** What the card's own script does when it is injected. */
export function bringPresenter(): void {
  leavePresenter((options, events) => new CardPresenter(options, events));
}

const roots = new WeakMap<Element, ShadowRoot>();

/** The closed root of a card's element. */
export function rootOf(host: Element): ShadowRoot | undefined {
  return roots.get(host);
}

const attach = Element.prototype.attachShadow;

/**
 * Puts an article on the page and a card over it, whose script is there already unless it is
 * `late`. `clear` undoes it.
 */
export function stage(
  over: Partial<CardOptions> & { html?: string; published?: string; late?: boolean } = {},
): Stage {
  vi.useFakeTimers({
    toFake: [
      'setTimeout',
      'clearTimeout',
      'performance',
      'requestAnimationFrame',
      'cancelAnimationFrame',
    ],
  });
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  };
  const { html = ARTICLE, published, late = false, ...options } = over;
  document.body.innerHTML = html;
  const controller = new AbortController();
  const page = new FixturePage(document.body, options.stories?.[0] ?? LUNE, published);
  const asked: string[] = [];
  if (!late) bringPresenter();
  const card = new PageCard({
    document,
    signal: controller.signal,
    stories: [LUNE],
    page,
    site: 'courier.example',
    actions: {
      mute: async (story, topic) => {
        asked.push(`mute ${story}/${topic}`);
        return async () => void asked.push(`unmute ${story}/${topic}`);
      },
      switchOff: async () => {
        asked.push('off');
        return async () => void asked.push('on');
      },
      openStory: (story, topic) => asked.push(`story ${story}/${topic}`),
    },
    bring: async () => bringPresenter(),
    isReaders: () => true,
    ...options,
  });
  abortStage = () => controller.abort();

  const host = () => document.querySelector<HTMLElement>('backstory-card');
  const root = () => {
    const element = host();
    return element ? roots.get(element) : undefined;
  };
  const self: Stage = {
    card,
    page,
    asked,
    host,
    isOpen: () => host()?.matches(':popover-open') ?? false,
    dialog: () => {
      const dialog = self.isOpen() && root()?.querySelector<HTMLElement>('[role="dialog"]');
      if (!dialog) throw new Error('no card is open');
      for (const animation of dialog.parentElement?.getAnimations() ?? []) animation.finish();
      return dialog;
    },
    mention: (text, nth = 0) => {
      const found = page.mentions().filter((mention) => mention.text === text)[nth];
      if (!found) throw new Error(`the page has no mention ${nth} of ${text}`);
      return found;
    },
    fire: (name, at, more) => {
      const { x, y } =
        at === 'card' ? middle(self.dialog()) : 'range' in at ? middle(at.range) : at;
      const target = document.elementFromPoint(x, y) ?? document.body;
      target.dispatchEvent(
        new PointerEvent(name, {
          bubbles: true,
          cancelable: true,
          composed: true,
          clientX: x,
          clientY: y,
          pointerType: 'mouse',
          ...more,
        }),
      );
    },
    point: (at) => {
      self.fire('pointermove', at);
      self.wait(20);
    },
    hover: async (text, nth) => {
      self.point(self.mention(text, nth));
      self.wait(OPEN_AFTER);
      await settle();
      return self.dialog();
    },
    leave: () => {
      self.point({ x: 2, y: 2 });
      self.wait(CLOSE_AFTER);
    },
    tap: (at) => {
      for (const name of ['pointerdown', 'pointerup', 'click']) {
        self.fire(name, at, { pointerType: 'touch' });
      }
      self.wait(20);
    },
    press: (name) => {
      const named = (button: Element) =>
        typeof name === 'string'
          ? button.textContent?.trim() === name
          : name.test(button.textContent ?? '');
      const button = [...self.dialog().querySelectorAll('button')].find(named);
      if (!button) throw new Error(`the card has no button ${name}`);
      button.click();
      self.wait(100);
    },
    wait: (ms) => void vi.advanceTimersByTime(ms),
    abort: () => controller.abort(),
  };

  return self;
}

let abortStage = () => {};

/** Removes article and card from the page again. */
export function clear(): void {
  abortStage();
  leavePresenter(undefined);
  document.body.innerHTML = '';
  window.scrollTo(0, 0);
  Element.prototype.attachShadow = attach;
  vi.useRealTimers();
}

function middle(thing: Element | AbstractRange): { x: number; y: number } {
  const box = (thing as Element | Range).getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Lets all promises that are ready run, such as those of a placement. Needs no timer. */
export function settle(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });
}
