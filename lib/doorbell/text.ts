import { isClobbered, trueNeighbour } from '../page/text/hostile.ts';

const ELEMENT = 1;
const TEXT = 3;

/**
 * Elements that are not looked into, because the reader does not search them either. Only those in
 * which pages have much text, and `br`, which separates words.
 */
export const SKIPPED: ReadonlySet<string> = new Set(
  'br button code head iframe kbd menu nav noscript pre samp script search select style svg template textarea'.split(
    ' ',
  ),
);

/**
 * The text under some nodes. Cheaper than a full reading, and at worst it rings for nothing: it
 * knows nothing about blocks, roles or hidden text. Text nodes are joined by line breaks, which
 * separate the words of a name as spaces do, except where the next node goes on in lower case, as
 * in the middle of a word. Open shadow trees are included.
 */
export class TextUnder {
  readonly #roots: Node[];
  /** Where the walk along siblings ends: a root's siblings are not under it. */
  #root: Node | undefined;
  #next: Node | null = null;
  readonly #clobbered = new Set<Node>();

  constructor(roots: Iterable<Node>) {
    this.#roots = [...roots].reverse();
  }

  /** The text of about the next `count` nodes; undefined when there are no more. */
  take(count: number): string | undefined {
    let text = '';
    /** The last character so far, to tell whether the next text node continues its word. */
    let last = '';
    let node = this.#next ?? this.#nextRoot();
    if (!node) return undefined;
    for (let left = count; left > 0 && node; left--) {
      let inside: Node | null | undefined = null;
      const type = node.nodeType;
      if (type === TEXT) {
        const { data } = node as Text;
        if (text !== '' && !goesOn(last, data.charAt(0))) text += '\n';
        text += data;
        last = data.charAt(data.length - 1) || last;
      } else if (type === ELEMENT) {
        inside = this.#enter(node as Element);
        if (inside === undefined) last = '';
      } else if (typeof type === 'number') inside = node.firstChild;
      else {
        this.#clobbered.add(node);
        last = '';
      }
      node = inside ?? this.#after(node) ?? this.#nextRoot();
    }
    this.#next = node;
    return text;
  }

  /** The first node to visit inside an element; undefined if the element is not looked into. */
  #enter(element: Element): Node | null | undefined {
    const { localName, shadowRoot } = element;
    const isHostile = isClobbered(element, localName);
    if (isHostile) this.#clobbered.add(element);
    if (isHostile || SKIPPED.has(localName)) return undefined;
    if (shadowRoot) this.#roots.push(shadowRoot);
    return element.firstChild;
  }

  #after(node: Node): Node | null {
    for (let up: Node | null = node; up && up !== this.#root; ) {
      const isHostile = this.#clobbered.has(up);
      const next: Node | null = isHostile ? trueNeighbour(up, 'nextSibling') : up.nextSibling;
      if (next) return next;
      up = isHostile ? trueNeighbour(up, 'parentNode') : up.parentNode;
    }
    return null;
  }

  #nextRoot(): Node | null {
    this.#root = this.#roots.pop();
    return this.#root ?? null;
  }
}

/**
 * Whether a word may continue from one text node into the next: a lower-case letter follows a
 * letter.
 */
function goesOn(left: string, right: string): boolean {
  return right !== right.toUpperCase() && left.toUpperCase() !== left.toLowerCase();
}
