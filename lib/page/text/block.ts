import type { Passage, PassageRole, Scanned } from '../../find/types.ts';
import type { Context } from './context.ts';

/** A passage that knows where in the document it is. */
export interface PagePassage extends Passage {
  /** Unique in the document; a block that is read again gets new ones. */
  readonly id: number;
  /**
   * The passage's role by its own element, before its place on the page is taken into account in
   * `role`.
   */
  readonly own: PassageRole;
  readonly block: Block;
  /** The text nodes it is made of, and the offset in `text` at which the text of each begins. */
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
  /** How much of the text links to other pages, in UTF-16 code units. */
  readonly linked: number;
  /** The result of the finder's scan, kept here because every passage has one. */
  scanned?: Scanned;
}

/** A block element with text in it, and its passages and blocks in reading order. */
export interface Block {
  readonly element: Element;
  readonly name: string;
  readonly parent: Block | undefined;
  context: Context;
  /** Whether its own name or role says that it is around the article. */
  readonly aside: boolean;
  /**
   * How much running text is in it, in UTF-16 code units, and where it is: in the article, in
   * something around it, or elsewhere. Set by `assignRoles`.
   */
  weight: number;
  place: 'inside' | 'around' | 'outside';
  items: (PagePassage | Block)[];
}

/** A block with nothing in it yet. */
export function blockOf(
  element: Element,
  name: string,
  parent: Block | undefined,
  context: Context,
  aside: boolean,
): Block {
  return { element, name, parent, context, aside, weight: 0, place: 'outside', items: [] };
}

/** Whether an item of a block is itself a block. */
export function isBlock(item: PagePassage | Block): item is Block {
  return 'items' in item;
}

/**
 * A block with all blocks in it, each before its contents, and all passages in them, in reading
 * order. Not recursive, because pages can be ten thousand elements deep.
 */
export function contentsOf(root: Block): { blocks: Block[]; passages: PagePassage[] } {
  const blocks: Block[] = [];
  const passages: PagePassage[] = [];
  const stack: (PagePassage | Block)[] = [root];
  for (let item = stack.pop(); item; item = stack.pop()) {
    if (isBlock(item)) {
      blocks.push(item);
      for (let at = item.items.length - 1; at >= 0; at--) stack.push(item.items[at] as Block);
    } else passages.push(item);
  }
  return { blocks, passages };
}
