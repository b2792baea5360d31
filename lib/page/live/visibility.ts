/**
 * Tells whether the reader can see an element, and calls back when an element that could not be
 * seen comes into view: style sheets can show and hide it without a change to the document. It
 * needs computed styles, so it is only used in idle time and for few elements.
 */
export class Visibility {
  readonly #observer: IntersectionObserver;
  #hidden = new Set<Element>();
  #answers = new Map<Element, boolean>();

  constructor(onShown: () => void, signal: AbortSignal) {
    this.#observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) onShown();
    });
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  /** Forgets all answers, so that each element is checked again. */
  renew(): void {
    this.#answers = new Map();
  }

  canSee(element: Element): boolean {
    const known = this.#answers.get(element);
    if (known !== undefined) return known;
    const answer = element.checkVisibility({ visibilityProperty: true });
    this.#answers.set(element, answer);
    if (answer && this.#hidden.delete(element)) this.#observer.unobserve(element);
    if (!answer && !this.#hidden.has(element)) {
      this.#hidden.add(element);
      this.#observer.observe(element);
    }
    return answer;
  }
}
