import { type Block, blockOf } from './block.ts';
import { type Context, sameContext, within } from './context.ts';
import { kindOf } from './elements.ts';
import { isClobbered, trueNeighbour } from './hostile.ts';
import { PassageBuilder } from './passage-builder.ts';
import type { Look, Signs } from './signs.ts';

/** What is known from earlier walks over the same document, and who wants to know more. */
export interface Memory {
  /** Blocks with text in them, by element; absent on a first walk. */
  readonly blocks?: WeakMap<Node, Block>;
  /** Whether a known block has not changed, so that it need not be walked again. */
  stands(block: Block): boolean;
  /** Called with every element whose text is not searched. */
  closed(node: Node): void;
  /** Called with every open shadow tree. */
  shadow(root: ShadowRoot): void;
}

/** An element at whose end the previous context applies again. */
interface Frame {
  readonly node: Node;
  readonly context: Context;
  /** The block around it, if it is a block itself. */
  readonly outer: Block | undefined;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/**
 * Walks the text under one block in reading order and fills the block with passages afresh. It can
 * stop anywhere and continue later. It uses only the plainest parts of the DOM, needs no style, and
 * never recurses. On every page the first walk runs code that is still cold, so what matters most
 * is to make few calls per node.
 */
export class Walk {
  readonly #root: Block;
  /** How to look at elements from here on. */
  look: Look;
  readonly #memory: Memory;
  readonly #passage = new PassageBuilder();
  readonly #frames: Frame[] = [];
  /**
   * Numbers of the shadow trees around this point, except the innermost. No passage runs from one
   * tree into another.
   */
  readonly #trees: number[] = [];
  #tree = 0;
  #treeCount = 0;
  #clobbered: Set<Node> | undefined;
  #block: Block;
  #context: Context;
  /** The node to visit next; null when everything has been read. */
  #next: Node | null;

  constructor(root: Block, look: Look, memory: Memory) {
    this.#root = root;
    this.look = look;
    this.#memory = memory;
    this.#block = root;
    this.#context = root.context;
    this.#passage.remember(root);
    root.items = [];
    this.#next = this.#firstIn(root.element);
  }

  /**
   * Visits up to `limit` nodes; returns true when the whole block has been read. If the page has
   * removed the node the walk stands on, it no longer reads the page: see `isLost`.
   */
  step(limit: number): boolean {
    let node = this.#next;
    for (let left = limit; left > 0 && node; left--) {
      let next: Node | null = null;
      const type = node.nodeType;
      if (type === ELEMENT) next = this.#enter(node as Element);
      else if (type === TEXT || type === CDATA) {
        this.#passage.add(node as Text, this.#tree, this.#block, this.#context);
      } else if (typeof type !== 'number') next = this.#passOver(node);
      node = next ?? this.#after(node);
    }
    this.#next = node;
    if (node) return false;
    this.#cut();
    this.#memory.blocks?.set(this.#root.element, this.#root);
    return true;
  }

  /** Whether the page removed the node that the walk stands on. */
  get isLost(): boolean {
    return this.#next !== null && !this.#next.isConnected;
  }

  /**
   * Handles the start of an element. Returns its first node, or null if there is nothing in it to
   * read.
   */
  #enter(element: Element): Node | null {
    const name = element.localName;
    if (isClobbered(element, name)) return this.#passOver(element);
    const kind = kindOf(name, this.#block.name);
    if (kind === 'void') return null;
    const signs = this.look.at(element);
    if (signs?.closed || kind === 'break' || kind === 'object') {
      if (kind === 'break' || kind === 'block') this.#cut();
      else if (kind === 'object' || signs?.closed === 'object') this.#passage.object();
      this.#memory.closed(element);
      return null;
    }
    if (kind === 'block') return this.#enterBlock(element, name, signs);
    this.#passage.edge();
    const first = this.#firstIn(element);
    const linked = name === 'a' && leadsAway(element);
    if (first && (linked || signs)) {
      this.#frames.push({ node: element, context: this.#context, outer: undefined });
      this.#context = within(this.#context, name, signs, linked);
    }
    return first;
  }

  /**
   * Skips a form that can't be read, and notes that it can't be asked for its neighbours either.
   */
  #passOver(form: Node): null {
    this.#cut();
    this.#clobbered ??= new Set();
    this.#clobbered.add(form);
    this.#memory.closed(form);
    return null;
  }

  #enterBlock(element: Element, name: string, signs: Signs | undefined): Node | null {
    this.#cut();
    const context = within(this.#context, name, signs, false);
    const known = this.#memory.blocks?.get(element);
    const isHere = known?.parent === this.#block;
    if (known && isHere && sameContext(known.context, context) && this.#memory.stands(known)) {
      this.#block.items.push(known);
      return null;
    }
    const first = this.#firstIn(element);
    if (!first) {
      // It has been emptied since it was read: what it held must not come back with it.
      this.#memory.blocks?.delete(element);
      return null;
    }
    this.#frames.push({ node: element, context: this.#context, outer: this.#block });
    if (known && isHere) {
      this.#passage.remember(known);
      known.items = [];
      known.context = context;
      this.#block = known;
    } else {
      const aside = name === 'aside' || name === 'footer' || signs?.aside === true;
      this.#block = blockOf(element, name, this.#block, context, aside);
    }
    this.#context = context;
    return first;
  }

  /**
   * The first node to read in an element: an open shadow tree comes before the host's own children.
   */
  #firstIn(element: Element): Node | null {
    const { shadowRoot } = element;
    if (!shadowRoot) return element.firstChild;
    this.#memory.shadow(shadowRoot);
    this.look.into(shadowRoot);
    const first = shadowRoot.firstChild;
    if (!first) return element.firstChild;
    this.#trees.push(this.#tree);
    this.#tree = ++this.#treeCount;
    return first;
  }

  /** The node after `node` and all its contents; handles the end of every element on the way. */
  #after(node: Node): Node | null {
    for (let done: Node = node; done !== this.#root.element; ) {
      const isForm = this.#clobbered?.has(done);
      const next = isForm ? trueNeighbour(done, 'nextSibling') : done.nextSibling;
      if (next) return next;
      const parent = isForm ? trueNeighbour(done, 'parentNode') : done.parentNode;
      if (!parent) return null;
      done = parent;
      if (parent.nodeType !== ELEMENT) {
        // The end of a shadow tree: its host's own children come next.
        const { host } = parent as ShadowRoot;
        if (!host) return null;
        this.#tree = this.#trees.pop() ?? 0;
        if (host.firstChild) return host.firstChild;
        done = host;
      }
      this.#leave(done);
    }
    return null;
  }

  #leave(node: Node): void {
    const frame = this.#frames.at(-1);
    const isOwn = frame?.node === node;
    if (isOwn) this.#frames.pop();
    if (isOwn && frame.outer) this.#leaveBlock(frame.outer);
    else this.#passage.edge();
    if (isOwn) this.#context = frame.context;
  }

  #leaveBlock(outer: Block): void {
    this.#cut();
    const block = this.#block;
    this.#block = outer;
    if (block.items.length === 0) this.#memory.blocks?.delete(block.element);
    else {
      outer.items.push(block);
      this.#memory.blocks?.set(block.element, block);
    }
  }

  #cut(): void {
    this.#passage.cut(this.#block, this.#context);
  }
}

/** Whether a link leads to a page other than this one. */
function leadsAway(link: Element): boolean {
  const href = link.getAttribute('href');
  return href !== null && !href.startsWith('#');
}
