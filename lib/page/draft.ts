import type { Block, Context, PagePassage } from './block.ts';

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
    const { data } = node;
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

  /** Ends the passage, if one has begun, and gives it to the block. */
  cut(block: Block, { own, lang }: Context): void {
    this.#seam = '';
    if (this.#nodes.length === 0) return;
    const passage: PagePassage = {
      id: ++lastId,
      text: this.#text.trimEnd(),
      role: own,
      own,
      ...(lang && lang !== pageLang(block) ? { lang } : undefined),
      block,
      nodes: this.#nodes,
      starts: this.#starts,
      linked: this.#linked,
    };
    block.items.push(passage);
    this.#text = '';
    this.#nodes = [];
    this.#starts = [];
    this.#linked = 0;
  }
}

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
