import { isClobbered, trueNeighbour } from '../page/text/hostile.ts';

const ELEMENT = 1;
const TEXT = 3;

/** What is not looked into, since no reading searches it either; of all there are those that pages have much text in, and `br`, which parts words. */
export const SKIPPED: ReadonlySet<string> = new Set(
  'br button code head iframe kbd menu nav noscript pre samp script search select style svg template textarea'.split(
    ' ',
  ),
);

/**
 * The text under some nodes. Cheaper than a reading, and wrong only towards ringing for nothing: it knows nothing of
 * blocks, roles or of what is hidden. Text nodes are parted by line breaks, which part a name's words as well as
 * blanks do, but not where one goes on in small letters, as in the middle of a word. Open shadow trees are included.
 */
export class TextUnder {
  readonly #roots: Node[];
  /** Where the walk along siblings ends: the siblings of a root are not under it. */
  #root: Node | undefined;
  #next: Node | null = null;
  readonly #clobbered = new Set<Node>();

  constructor(roots: Iterable<Node>) {
    this.#roots = [...roots].reverse();
  }

  /** The text of about the next `count` nodes; undefined when there are no more. */
  take(count: number): string | undefined {
    let text = '';
    /** The last character, where the next text node may go on with its word. */
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

  /** What to go on with inside an element; undefined if it is not looked into. */
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

/** Whether a word that ends a text node may go on in the next: a small letter follows a letter. */
function goesOn(left: string, right: string): boolean {
  return right !== right.toUpperCase() && left.toUpperCase() !== left.toLowerCase();
}
