/**
 * Tells whether the reader can see an element, and calls back once an element that could not be seen comes into
 * view: style sheets show and hide without changing the document. Asked in idle time and of few elements only, for
 * the answer needs their style.
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

  /** Forgets all answers: from now on each element is asked again. */
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
