import { type Block, blockOf, type Context } from './block.ts';
import { Draft } from './draft.ts';
import { kindOf } from './elements.ts';
import { isClobbered, trueNeighbour } from './hostile.ts';
import type { Look, Signs } from './signs.ts';

/** What walks over one document have seen so far. */
export interface Memory {
  /** Blocks with text in them, by element; none are known before a first walk is through. */
  readonly blocks?: WeakMap<Node, Block>;
  /** Whether a known block is still as it was read, so that it need not be walked again. */
  stands(block: Block): boolean;
  /** Told of every element whose text is not searched. */
  closed(node: Node): void;
  /** Told of every open shadow tree. */
  shadow(root: ShadowRoot): void;
}

/** An element at whose end something else holds again. */
interface Frame {
  readonly node: Node;
  readonly context: Context;
  /** The block around it, where it is a block itself. */
  readonly outer: Block | undefined;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

const OWN: Readonly<Record<string, Context['own']>> = {
  h1: 'title',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  caption: 'caption',
  figcaption: 'caption',
};

/**
 * Walks the text under one block in reading order and fills the block with passages anew. It can stop
 * anywhere and go on later. It needs only the plainest parts of the DOM, asks for no style, and never recurses.
 * Every page's first walk is done by code the browser has only just met: few calls for each node matter most.
 */
export class Walk {
  readonly #root: Block;
  /** How elements are looked at from here on. */
  look: Look;
  readonly #memory: Memory;
  readonly #draft = new Draft();
  readonly #frames: Frame[] = [];
  /** Numbers of the shadow trees around this point, the innermost apart; no passage runs from one tree into another. */
  readonly #trees: number[] = [];
  #tree = 0;
  #treeCount = 0;
  #clobbered: Set<Node> | undefined;
  #block: Block;
  #context: Context;
  /** The node to visit next; null when all is read. */
  #next: Node | null;

  constructor(root: Block, look: Look, memory: Memory) {
    this.#root = root;
    this.look = look;
    this.#memory = memory;
    this.#block = root;
    this.#context = root.context;
    this.#draft.remember(root);
    root.items = [];
    this.#next = this.#firstIn(root.element);
  }

  /**
   * Visits up to `limit` nodes; true when the whole block is read. If the page has taken the place where it stood
   * out of the document, what it reads from there on is not the page: see `isLost`.
   */
  step(limit: number): boolean {
    let node = this.#next;
    for (let left = limit; left > 0 && node; left--) {
      let next: Node | null = null;
      const type = node.nodeType;
      if (type === ELEMENT) next = this.#enter(node as Element);
      else if (typeof type !== 'number') next = this.#passOver(node);
      else if (type === TEXT || type === CDATA) {
        this.#draft.add(node as Text, this.#tree, this.#block, this.#context);
      }
      node = next ?? this.#after(node);
    }
    this.#next = node;
    if (node) return false;
    this.#cut();
    this.#memory.blocks?.set(this.#root.element, this.#root);
    return true;
  }

  /** Whether the page took away the place where the walk stood. */
  get isLost(): boolean {
    return this.#next !== null && !this.#next.isConnected;
  }

  /** Takes in what an element's beginning means; its first node, or null where there is nothing in it to read. */
  #enter(element: Element): Node | null {
    const name = element.localName;
    if (isClobbered(element, name)) return this.#passOver(element);
    const kind = kindOf(name, this.#block.name);
    if (kind === 'void') return null;
    const signs = this.look.at(element);
    if (signs?.closed || kind === 'break' || kind === 'object') {
      if (kind === 'break' || kind === 'block') this.#cut();
      else if (kind === 'object' || signs?.closed === 'object') this.#draft.object();
      this.#memory.closed(element);
      return null;
    }
    if (kind === 'block') return this.#enterBlock(element, name, signs);
    this.#draft.edge();
    const first = this.#firstIn(element);
    const linked = name === 'a' && leadsAway(element);
    if (first && (linked || signs)) {
      this.#frames.push({ node: element, context: this.#context, outer: undefined });
      this.#context = within(this.#context, name, signs, linked);
    }
    return first;
  }

  /** Leaves out a form that can't be read, and notes that it can't be asked for its neighbours either. */
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
    if (known && isHere && same(known.context, context) && this.#memory.stands(known)) {
      this.#block.items.push(known);
      return null;
    }
    const first = this.#firstIn(element);
    if (!first) {
      // Emptied since it was read: what it held must not come back with it.
      this.#memory.blocks?.delete(element);
      return null;
    }
    this.#frames.push({ node: element, context: this.#context, outer: this.#block });
    if (known && isHere) {
      this.#draft.remember(known);
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

  /** An element's first node to read: an open shadow tree comes before what the host itself holds. */
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

  /** The node after `node` and all in it; takes in the end of every element on the way. */
  #after(node: Node): Node | null {
    for (let done: Node = node; done !== this.#root.element; ) {
      const isForm = this.#clobbered?.has(done);
      const next = isForm ? trueNeighbour(done, 'nextSibling') : done.nextSibling;
      if (next) return next;
      const parent = isForm ? trueNeighbour(done, 'parentNode') : done.parentNode;
      if (!parent) return null;
      done = parent;
      if (parent.nodeType !== ELEMENT) {
        // The end of a shadow tree: what its host holds itself comes next.
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
    else this.#draft.edge();
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
    this.#draft.cut(this.#block, this.#context);
  }
}

function within(around: Context, name: string, signs: Signs | undefined, linked: boolean): Context {
  const own = OWN[name] ?? (signs?.heading ? 'heading' : around.own);
  const lang = signs?.lang ?? around.lang;
  if (own === around.own && lang === around.lang && (!linked || around.linked)) return around;
  return { own, lang, linked: linked || around.linked };
}

function same(one: Context, other: Context): boolean {
  return one.own === other.own && one.lang === other.lang && one.linked === other.linked;
}

/** Whether a link leads to another page than this one. */
function leadsAway(link: Element): boolean {
  const href = link.getAttribute('href');
  return href !== null && !href.startsWith('#');
}
