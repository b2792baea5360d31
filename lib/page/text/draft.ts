import { type Block, type Context, isBlock, type PagePassage } from './block.ts';
import { LONGEST, pieces } from './pieces.ts';
import { isSeam } from './seam.ts';

let lastId = 0;

/** Stands for something seen that is no text, as Unicode means it to: a name cannot run across it. */
const OBJECT = '\uFFFC';

/** Collects the text nodes of one passage after the other. */
export class Draft {
  #text = '';
  #nodes: Text[] = [];
  #starts: number[] = [];
  #linked = 0;
  /** The last character so far. Kept by itself: asking the text for it would make one string of it at every node. */
  #last = '';
  #tree = 0;
  /** What stands between the last text node and the next. */
  #between: '' | 'edge' | 'object' = '';
  /** Passages that were there before, by their first node. */
  #before: Map<Text, PagePassage> | undefined;

  /** Says that an element begins or ends here. */
  edge(): void {
    if (this.#between === '') this.#between = 'edge';
  }

  /** Says that something stands here that is seen, but not read. */
  object(): void {
    this.#between = 'object';
  }

  /** Adds a text node of the shadow tree numbered `tree`, which must be the passage's own: no range spans two. */
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

  /** Ends the passage, if one has begun, and gives it to the block: the very passage it was before if nothing of it changed. */
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

  /** Takes note of a block's passages before it is read again. */
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

/** Line breaks of the source mean no more than a space; a replacement of the same length keeps every offset. */
const oneLine = (text: string) => (text.includes('\n') ? text.replace(/[\n\r\t]/g, ' ') : text);

const pageLang = ({ element }: Block) => element.ownerDocument.documentElement.lang;
