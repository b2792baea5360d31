import { type Block, isBlock, type PagePassage } from './block.ts';
import type { Context } from './context.ts';
import { LONGEST, pieces } from './pieces.ts';
import { isSeam } from './seam.ts';

let lastId = 0;

/**
 * Unicode's object replacement character, in place of something that is seen but is not text, so
 * that no name runs across it.
 */
const OBJECT = '\uFFFC';

/** Collects the text nodes of one passage after another. */
export class PassageBuilder {
  #text = '';
  #nodes: Text[] = [];
  #starts: number[] = [];
  #linked = 0;
  /**
   * The last character so far. Kept separately, because reading it from the text would flatten the
   * string at every node.
   */
  #last = '';
  #tree = 0;
  /** What lies between the last text node and the next. */
  #between: '' | 'edge' | 'object' = '';
  /** The previous passages, by their first node. */
  #before: Map<Text, PagePassage> | undefined;

  /** An element begins or ends here. */
  edge(): void {
    if (this.#between === '') this.#between = 'edge';
  }

  /** Something is here that is seen, but not read. */
  object(): void {
    this.#between = 'object';
  }

  /**
   * Adds a text node from the shadow tree numbered `tree`. A passage never spans two trees, because
   * no range can.
   */
  add(node: Text, tree: number, block: Block, context: Context): void {
    if (this.#nodes.length > 0 && tree !== this.#tree) this.cut(block, context);
    const { data } = node;
    if (this.#nodes.length === 0) {
      const trimmed = data.trimStart();
      if (trimmed === '') return;
      this.#tree = tree;
      this.#starts.push(trimmed.length - data.length);
      this.#text = oneLine(trimmed);
      if (context.linked) this.#linked = trimmed.length;
    } else {
      if (data === '') return;
      if (this.#between === 'object') this.#text += OBJECT;
      else if (this.#between === 'edge' && isSeam(this.#last, data.charAt(0))) this.#text += ' ';
      this.#starts.push(this.#text.length);
      this.#text += oneLine(data);
      if (context.linked) this.#linked += data.length;
    }
    this.#last = data.charAt(data.length - 1);
    this.#nodes.push(node);
    this.#between = '';
  }

  /**
   * Ends the current passage, if there is one, and adds it to the block: as the same object as
   * before if it has not changed.
   */
  cut(block: Block, context: Context): void {
    this.#between = '';
    if (this.#nodes.length === 0) return;
    const text = this.#text.trimEnd();
    const nodes = this.#nodes;
    const starts = this.#starts;
    this.#nodes = [];
    this.#starts = [];
    if (text.length <= LONGEST) this.#give(text, nodes, starts, block, context);
    else {
      for (const piece of pieces(text, nodes, starts)) {
        this.#give(piece.text, piece.nodes, piece.starts, block, context);
      }
    }
    this.#linked = 0;
  }

  /** Remembers a block's passages before it is read again. */
  remember(block: Block): void {
    for (const item of block.items) {
      const node = isBlock(item) ? undefined : item.nodes[0];
      if (!node) continue;
      this.#before ??= new Map();
      this.#before.set(node, item as PagePassage);
    }
  }

  #give(
    text: string,
    nodes: readonly Text[],
    starts: readonly number[],
    block: Block,
    { own, lang }: Context,
  ): void {
    const linked = this.#linked;
    const passage: PagePassage = {
      id: ++lastId,
      text,
      role: own,
      own,
      block,
      nodes,
      starts,
      linked,
    };
    if (lang && lang !== pageLang(block)) passage.lang = lang;
    const before = this.#before?.get(nodes[0] as Text);
    block.items.push(before && isSame(before, passage) ? before : passage);
  }
}

function isSame(one: PagePassage, other: PagePassage): boolean {
  return (
    one.text === other.text &&
    one.block === other.block &&
    one.own === other.own &&
    one.lang === other.lang &&
    one.linked === other.linked &&
    one.nodes.length === other.nodes.length &&
    one.nodes.every((node, at) => node === other.nodes[at] && one.starts[at] === other.starts[at])
  );
}

/**
 * Line breaks in the source mean no more than a space. Each is replaced by one character, which
 * keeps every offset.
 */
const oneLine = (text: string) => (text.includes('\n') ? text.replace(/[\n\r\t]/g, ' ') : text);

const pageLang = ({ element }: Block) => element.ownerDocument.documentElement.lang;
