import { kindOf } from '../page/elements.ts';

/**
 * The text under some nodes, a node a line: names that run over elements are found all the same, since
 * white space parts their words either way. Cheaper than a reading, and wrong only towards ringing for nothing:
 * it knows nothing of what is hidden. Open shadow trees are included.
 */
export class TextUnder {
  readonly #stack: Node[];
  #next: Node | null = null;
  /** Where the walk along siblings ends: the siblings of a root are not under it. */
  #root: Node | undefined;

  constructor(roots: Iterable<Node>) {
    this.#stack = [...roots].reverse();
  }

  /** The text of about the next `count` nodes; undefined when there are no more. */
  take(count: number): string | undefined {
    const lines: string[] = [];
    let left = count;
    while (left-- > 0) {
      const node = this.#advance();
      if (!node) return lines.length > 0 ? lines.join('\n') : undefined;
      if (node.nodeType === Node.TEXT_NODE) lines.push((node as Text).data);
    }
    return lines.join('\n');
  }

  /** The next node in reading order whose insides can matter. */
  #advance(): Node | undefined {
    const node = this.#next ?? this.#stack.pop();
    if (!node) return undefined;
    if (!this.#next) this.#root = node;
    this.#next = this.#after(node);
    return node;
  }

  #after(node: Node): Node | null {
    if (node.nodeType === Node.ELEMENT_NODE) {
      const { localName, shadowRoot } = node as Element;
      if (shadowRoot) this.#stack.push(shadowRoot);
      if (node.firstChild && kindOf(localName, '') !== 'void') return node.firstChild;
    } else if (node.firstChild) return node.firstChild;
    let up: Node | null = node;
    while (up && up !== this.#root) {
      if (up.nextSibling) return up.nextSibling;
      up = up.parentNode;
    }
    return null;
  }
}
