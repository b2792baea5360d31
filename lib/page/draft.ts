import { type Block, type Context, isBlock, type PagePassage } from './block.ts';
import { LONGEST, pieces } from './pieces.ts';

let lastId = 0;

/** Stands for something seen that is no text, as Unicode means it to: a name cannot run across it. */
const OBJECT = '\uFFFC';

/** Collects the text nodes of one passage after the other. */
export class Draft {
  #text = '';
  #nodes: Text[] = [];
  #starts: number[] = [];
  #linked = 0;
  #tree = 0;
  #seam: '' | 'edge' | 'object' = '';
  /** Passages that were there before, by their first node. */
  readonly #before = new Map<Text, PagePassage>();

  /** Says that an element begins or ends here. */
  edge(): void {
    if (this.#seam === '') this.#seam = 'edge';
  }

  /** Says that something stands here that is seen, but not read. */
  object(): void {
    this.#seam = 'object';
  }

  /** Adds a text node of the shadow tree numbered `tree`, which must be the passage's own: no range spans two. */
  add(node: Text, tree: number, block: Block, context: Context): void {
    const data = oneLine(node.data);
    if (this.#nodes.length > 0 && tree !== this.#tree) this.cut(block, context);
    if (this.#nodes.length === 0) {
      const trimmed = data.trimStart();
      if (trimmed === '') return;
      this.#tree = tree;
      this.#starts.push(trimmed.length - data.length);
      this.#text = trimmed;
      if (context.linked) this.#linked = trimmed.length;
    } else {
      if (data === '') return;
      if (this.#seam === 'object') this.#text += OBJECT;
      else if (this.#seam === 'edge' && isSeam(this.#text, data)) this.#text += ' ';
      this.#starts.push(this.#text.length);
      this.#text += data;
      if (context.linked) this.#linked += data.length;
    }
    this.#nodes.push(node);
    this.#seam = '';
  }

  /** Ends the passage, if one has begun, and gives it to the block: the very passage it was before if nothing of it changed. */
  cut(block: Block, { own, lang }: Context): void {
    this.#seam = '';
    const nodes = this.#nodes;
    const starts = this.#starts;
    if (nodes.length === 0) return;
    const rest = {
      role: own,
      own,
      ...(lang && lang !== pageLang(block) ? { lang } : undefined),
      block,
      linked: this.#linked,
    };
    const text = this.#text.trimEnd();
    if (text.length <= LONGEST) block.items.push(this.#settle({ text, nodes, starts, ...rest }));
    else
      for (const piece of pieces(text, nodes, starts))
        block.items.push(this.#settle({ ...piece, ...rest }));
    this.#text = '';
    this.#nodes = [];
    this.#starts = [];
    this.#linked = 0;
  }

  /** Takes note of a block's passages before it is read again. */
  remember(block: Block): void {
    for (const item of block.items) {
      const node = isBlock(item) ? undefined : item.nodes[0];
      if (node) this.#before.set(node, item as PagePassage);
    }
  }

  #settle(passage: Omit<PagePassage, 'id'>): PagePassage {
    const node = passage.nodes[0];
    const before = node && this.#before.get(node);
    return before && isSame(before, passage) ? before : { id: ++lastId, ...passage };
  }
}

function isSame(one: PagePassage, other: Omit<PagePassage, 'id'>): boolean {
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

/**
 * Whether two texts that touch across an element's edge are two words: `Facebook<span>50` and
 * `Live<span>Kim` are, `<b>K</b>im` is one. Edges inside running words are left alone, so that a name is
 * the same name however its letters are wrapped.
 */
export function isSeam(before: string, after: string): boolean {
  const left = before.charAt(before.length - 1);
  const right = after.charAt(0);
  if (isDigit(right)) return isLetter(left);
  return isLower(left) && isUpper(right);
}

const isDigit = (character: string) => character >= '0' && character <= '9';
const isLetter = (character: string) => isLower(character) || isUpper(character);
const isLower = (character: string) => character !== character.toUpperCase();
const isUpper = (character: string) => character !== character.toLowerCase();
