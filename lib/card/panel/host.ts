import { isOrphan } from '../../browser/orphan.ts';
import { direction, language } from '../../i18n/locale.ts';
import { REVIVALS } from '../timing.ts';
import { STYLES } from './styles.ts';

/** Events of the reader inside the card, which are none of the page's business. */
const PRIVATE_EVENTS = `pointerdown pointerup pointermove pointerover pointerout pointerenter
  pointerleave pointercancel mousedown mouseup mousemove mouseover mouseout mouseenter mouseleave
  click dblclick auxclick contextmenu touchstart touchmove touchend touchcancel wheel dragstart
  selectstart focusin focusout copy cut paste beforeinput input`.split(/\s+/);

const KEY_EVENTS = ['keydown', 'keypress', 'keyup'];

interface HostOptions {
  document: Document;
  /** Removes the host from the page for good. */
  signal: AbortSignal;
  /** Whether an event comes from the reader; events made by the page pass by. */
  isReaders: (event: Event) => boolean;
  /** A key was pressed while the focus was inside. The page does not hear of it. */
  onKey: (event: KeyboardEvent) => void;
  /** The focus has left for the page. */
  onBlur: () => void;
  /** The page has removed the host too often: no card will open again. */
  onGone: () => void;
}

/**
 * The one element that we add to a page: `<backstory-card>`, with a closed shadow root, in the top
 * layer. It is put back if the page removes or hides it, but only a few times.
 */
export class CardHost {
  readonly element: HTMLElement;
  /** The element that the view is rendered into. */
  readonly panel: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #options: HostOptions;
  readonly #observer = new MutationObserver(() => {
    if (this.#shown && !this.element.isConnected) this.#revive();
  });
  #home: Element;
  /** What had the focus on the page before it moved in here. */
  #cameFrom: HTMLElement | undefined;
  #shown = false;
  #revivals = 0;

  constructor(options: HostOptions) {
    const { document, signal } = options;
    this.#options = options;
    this.#home = document.documentElement;
    this.element = document.createElement('backstory-card');
    this.element.popover = 'manual';
    this.#root = this.element.attachShadow({ mode: 'closed' });
    this.#root.adoptedStyleSheets = [sheet()];
    this.panel = document.createElement('div');
    this.panel.className = 'panel backstory';
    this.panel.lang = language();
    this.panel.dir = direction();
    this.#root.append(this.panel);
    this.#keepToOurselves();
    this.#watch();
    signal.addEventListener('abort', () => this.#remove(), { once: true });
  }

  get shown(): boolean {
    return this.#shown;
  }

  /** The focused element inside, if the focus is inside. */
  get focused(): HTMLElement | undefined {
    return (this.#root.activeElement as HTMLElement | null) ?? undefined;
  }

  /** Whether no card can open on this page any more. */
  get gone(): boolean {
    return this.#revivals > REVIVALS || this.#options.signal.aborted || isOrphan();
  }

  /**
   * Shows the host above everything, `near` an element: inside that element's modal dialog if it is
   * in one, because everything outside is inert.
   */
  show(near: Element): void {
    if (this.gone) return;
    this.#home = near.closest(':modal') ?? this.#options.document.documentElement;
    if (this.element.parentNode !== this.#home) this.#home.append(this.element);
    // marks.css, which makes the host visible, does not reach into a page's shadow trees.
    if (this.#home.getRootNode() !== this.#options.document) {
      this.element.style.setProperty('--backstory-lives', 'visible');
    }
    this.#shown = true;
    this.#observer.observe(this.#home, { childList: true });
    if (!this.element.matches(':popover-open')) this.element.showPopover();
    // A page's `zoom` affects the host's layout, and resetting styles does not undo that.
    const zoom = (this.element as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
    this.panel.style.setProperty('zoom', String(1 / zoom));
  }

  /** Hides the host. If the focus was inside, it goes back to where it came from. */
  hide(): void {
    const hadFocus = this.focused !== undefined;
    this.#shown = false;
    this.#observer.disconnect();
    if (this.element.matches(':popover-open')) this.element.hidePopover();
    if (hadFocus) this.#cameFrom?.focus({ preventScroll: true });
    this.#cameFrom = undefined;
  }

  #keepToOurselves(): void {
    const { document, signal, isReaders, onKey, onBlur } = this.#options;
    for (const type of PRIVATE_EVENTS) {
      this.#root.addEventListener(type, (event) => event.stopPropagation());
    }
    const isOnPage = (target: EventTarget | null): target is HTMLElement =>
      target instanceof Element && !this.#root.contains(target);
    this.panel.addEventListener('focusin', ({ relatedTarget }) => {
      if (isOnPage(relatedTarget)) this.#cameFrom = relatedTarget;
    });
    this.panel.addEventListener('focusout', ({ relatedTarget }) => {
      if (this.#shown && isOnPage(relatedTarget)) onBlur();
    });
    // Sites listen for their shortcuts in the capture phase, so keys are stopped before that.
    for (const type of KEY_EVENTS) {
      document.defaultView?.addEventListener(
        type,
        (event) => {
          if (event.target !== this.element || !isReaders(event)) return;
          event.stopImmediatePropagation();
          if (type === 'keydown') {
            this.#followLink(event as KeyboardEvent);
            onKey(event as KeyboardEvent);
          }
        },
        { capture: true, signal },
      );
    }
  }

  /**
   * Buttons respond to keys by themselves. A link without an address does not, and no key event
   * reaches it.
   */
  #followLink(event: KeyboardEvent): void {
    if (event.key === 'Enter' && this.focused?.matches('[role="link"]')) this.focused.click();
  }

  #watch(): void {
    this.#options.signal.addEventListener('abort', () => this.#observer.disconnect(), {
      once: true,
    });
    this.element.addEventListener('toggle', (event) => {
      const closed = (event as ToggleEvent).newState === 'closed';
      if (closed && this.#shown && this.element.isConnected) this.#revive();
    });
  }

  #revive(): void {
    this.#revivals += 1;
    if (this.gone) {
      this.#remove();
      this.#options.onGone();
    } else this.show(this.#home);
  }

  #remove(): void {
    this.#shown = false;
    this.element.remove();
  }
}

function sheet(): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(STYLES);
  return made;
}
