import { type Block, contentsOf } from '../text/block.ts';
import { isClobbered, trueNeighbour } from '../text/hostile.ts';
import { rootBlock } from '../text/passages.ts';
import { LOOK_AT_EACH, lookUnder } from '../text/signs.ts';
import { type Memory, Walk } from '../text/walk.ts';
import type { Idle } from './idle.ts';

/** Nodes to visit before looking at the clock again: a few tenths of a millisecond of work. */
const STEP = 200;
/** After the page has removed the node we stood on this often, it is read in one go. */
const LOSSES = 3;
/** With more changed places than this, reading everything again is cheaper than finding each. */
const MANY = 2000;

/**
 * The passages of a live document. It reads in slices of idle time. When the document has changed,
 * it reads only the changed blocks again, and keeps the same passage objects for all that did not
 * change.
 */
export class LiveText {
  readonly #document: Document;
  readonly #idle: Idle;
  readonly #onShadow: (root: ShadowRoot) => void;
  /** Blocks by element. Only created when something changes, which on most pages never happens. */
  #blocks: WeakMap<Node, Block> | undefined;
  /** Elements whose text is not searched, and those of the latest walk, which are not in it yet. */
  #closed = new WeakSet<Node>();
  #closedLately: Node[] = [];
  /** Where something has changed since the last reading began. */
  readonly #changed = new Set<Node>();
  #allChanged = true;
  #root: Block | undefined;

  /** `onShadow` is called with each open shadow root, again in every reading that passes it. */
  constructor(document: Document, idle: Idle, onShadow: (root: ShadowRoot) => void) {
    this.#document = document;
    this.#idle = idle;
    this.#onShadow = onShadow;
  }

  /**
   * The block that contains all passages; undefined before the first reading, and if there is
   * nothing to read.
   */
  get root(): Block | undefined {
    return this.#root;
  }

  /** Whether anything has changed since the last reading began. */
  get isStale(): boolean {
    return this.#allChanged || this.#changed.size > 0;
  }

  /** Notes that something changed at `node` or directly under it. */
  touch(node: Node): void {
    if (this.#allChanged) return;
    this.#changed.add(node);
    if (this.#changed.size > MANY) this.reset();
  }

  /** Notes that an element may have become searchable, or ceased to be. */
  reopen(element: Element): void {
    this.#index().closed.delete(element);
    if (element.parentNode) this.touch(element.parentNode);
  }

  /** Notes that everything may have changed. */
  reset(): void {
    this.#allChanged = true;
    this.#changed.clear();
  }

  /** Reads what has changed. */
  async read(): Promise<void> {
    await this.#idle.breathe();
    if (this.#allChanged || this.#root?.element !== rootBlock(this.#document)?.element) {
      return this.#readAll();
    }
    const { blocks } = this.#index();
    const stale = this.#staleBlocks();
    this.#changed.clear();
    const memory = this.#memory(blocks, (block) => !stale.delete(block));
    for (const block of outermostFirst(stale)) {
      // A block inside another may have been read with it, or be gone.
      if (!stale.delete(block) || blocks.get(block.element) !== block) continue;
      const isRead = await this.#finish(new Walk(block, LOOK_AT_EACH, memory));
      if (!isRead) return this.#readAll();
    }
  }

  async #readAll(): Promise<void> {
    for (let losses = 0; ; losses++) {
      // Looking at the whole document takes most of a slice on a large page.
      await this.#idle.next();
      this.#allChanged = false;
      this.#changed.clear();
      this.#blocks = undefined;
      this.#root = rootBlock(this.#document);
      if (!this.#root) return;
      const walk = new Walk(
        this.#root,
        lookUnder(this.#root.element),
        this.#memory(undefined, () => false),
      );
      if (losses >= LOSSES) walk.step(Number.POSITIVE_INFINITY);
      if (await this.#finish(walk)) return;
    }
  }

  #memory(blocks: WeakMap<Node, Block> | undefined, stands: Memory['stands']): Memory {
    return {
      ...(blocks && { blocks }),
      stands,
      closed: (element) => this.#closedLately.push(element),
      shadow: this.#onShadow,
    };
  }

  #index(): { blocks: WeakMap<Node, Block>; closed: WeakSet<Node> } {
    if (!this.#blocks) {
      this.#blocks = new WeakMap();
      for (const block of this.#root ? contentsOf(this.#root).blocks : []) {
        this.#blocks.set(block.element, block);
      }
    }
    for (const node of this.#closedLately) this.#closed.add(node);
    this.#closedLately = [];
    return { blocks: this.#blocks, closed: this.#closed };
  }

  /**
   * Walks to the end, in slices. Returns false if the page removed the node that the walk had
   * reached.
   */
  async #finish(walk: Walk): Promise<boolean> {
    while (!walk.step(STEP)) {
      if (this.#idle.open) continue;
      await this.#idle.next();
      if (walk.isLost) return false;
      // What was added meanwhile was not there to be looked at when the walk began.
      if (this.isStale) walk.look = LOOK_AT_EACH;
    }
    return true;
  }

  /** The innermost known block around each changed place, unless that place is not searched. */
  #staleBlocks(): Set<Block> {
    const stale = new Set<Block>();
    for (const node of this.#changed) {
      const block = node.isConnected
        ? this.#blockAround(this.#turnedForm(node) ?? node)
        : undefined;
      if (block) stale.add(block);
    }
    return stale;
  }

  /**
   * The parent of a form around a node, if a field that was added or removed has made the form
   * unreadable, or readable again.
   */
  #turnedForm(node: Node): Node | undefined {
    const { closed } = this.#index();
    const element = node instanceof Element ? node : trueNeighbour(node, 'parentNode');
    if (!(element instanceof Element)) return undefined;
    const form = Element.prototype.closest.call(element, 'form');
    if (!form || isClobbered(form, 'form') === closed.has(form)) return undefined;
    closed.delete(form);
    return trueNeighbour(form, 'parentNode') ?? undefined;
  }

  #blockAround(from: Node): Block | undefined {
    const { blocks, closed } = this.#index();
    for (let node: Node | null = from; node; ) {
      if (closed.has(node)) return undefined;
      const block = blocks.get(node);
      if (block) return block;
      node = trueNeighbour(node, 'parentNode') ?? (node as Partial<ShadowRoot>).host ?? null;
    }
    return undefined;
  }
}

function outermostFirst(blocks: ReadonlySet<Block>): Block[] {
  const depthOf = (block: Block) => {
    let depth = 0;
    for (let outer = block.parent; outer; outer = outer.parent) depth++;
    return depth;
  };
  return [...blocks]
    .map((block) => ({ block, depth: depthOf(block) }))
    .sort((one, other) => one.depth - other.depth)
    .map(({ block }) => block);
}
