import { PartsNamed } from './around-names.ts';
import { type Block, contentsOf, isBlock, type PagePassage } from './block.ts';
import { findTitle } from './title.ts';

/**
 * Text shorter than this is a label, a button or a byline rather than running text. In scripts that
 * need fewer characters, less is enough.
 */
const SENTENCE = 60;
const DENSE_SENTENCE = 25;
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/**
 * The article is the smallest block with this share of the page's running text. Some is always lost
 * to captions and boxes around it.
 */
const MOST = 0.7;
/**
 * A block with more than this share of the page's running text is not around the article, whatever
 * it is called.
 */
const TOO_MUCH = 0.5;
const TOO_MUCH_FOR_COMMENTS = 0.9;
/** Reaching up to the headline may bring in this many times the article's own text, at most. */
const REACH = 1.25;
/** Up to this much text under a linked heading announces another page. */
const TEASER = 400;

/**
 * Gives every passage under `root` its role on the page, and returns all in reading order. Only
 * structure decides, in a few passes: where most of the running text is, what is link after link,
 * and what the page itself marks as being around the article. `<p>`, `<article>` and metadata are
 * not needed. Yields between the passes.
 */
export function* assignRoles(root: Block, document: Document): Generator<undefined, PagePassage[]> {
  const { blocks, passages } = contentsOf(root);
  yield;
  weigh(blocks, passages);
  yield;
  const parts = new PartsNamed();
  const title = findTitle(passages, String(document.title));
  const core = coreOf(blocks, title);
  const all = root.weight;
  for (const block of blocks) {
    // First only blocks with running text: the others have no say in where the article is.
    const isIn = block.parent?.place === 'around';
    if (!isIn && (block.weight === 0 || core.has(block) || !isAround(block, all, parts))) continue;
    block.place = 'around';
    takeOut(block);
  }
  yield;
  const region = regionOf(root, title);
  if (region.place === 'outside') region.place = 'inside';
  const teasers = teasersOf(passages, title, region);
  yield;
  for (const block of blocks) {
    if (block.parent?.place !== 'inside' || block.place === 'around') continue;
    const isOut = teasers.has(block) || (!core.has(block) && isAround(block, root.weight, parts));
    block.place = isOut ? 'around' : 'inside';
  }
  yield;
  for (const passage of passages) {
    if (passage === title) passage.role = 'title';
    else if (passage.block.place !== 'inside' || isLinks(passage)) passage.role = 'aside';
    else passage.role = passage.own === 'title' ? 'heading' : passage.own;
  }
  return passages;
}

/** Works out how much running text each block holds. */
function weigh(blocks: readonly Block[], passages: readonly PagePassage[]): void {
  for (const block of blocks) {
    block.place = 'outside';
    block.weight = 0;
  }
  for (const passage of passages) {
    if (passage.own === 'prose') passage.block.weight += weightOf(passage);
  }
  for (let at = blocks.length - 1; at > 0; at--) {
    const block = blocks[at];
    if (block?.parent) block.parent.weight += block.weight;
  }
}

/** Takes the text of a block around the article out of the weight of the blocks around it. */
function takeOut(block: Block): void {
  for (let outer = block.parent; outer && outer.place !== 'around'; outer = outer.parent) {
    outer.weight -= block.weight;
  }
  block.weight = 0;
}

function weightOf({ text, linked }: PagePassage): number {
  const { length } = text;
  if (linked * 2 > length || length < DENSE_SENTENCE) return 0;
  if (length < SENTENCE && !DENSE.test(text)) return 0;
  return length - linked;
}

/**
 * The blocks that can't be around the article, because they hold its headline or are, or contain,
 * the page's `main`.
 */
function coreOf(blocks: readonly Block[], title: PagePassage | undefined): Set<Block> {
  const core = new Set<Block>();
  const add = (from: Block | undefined) => {
    for (let block = from; block && !core.has(block); block = block.parent) core.add(block);
  };
  add(title?.block);
  for (const block of blocks) if (block.name === 'main') add(block);
  return core;
}

function isAround(block: Block, all: number, parts: PartsNamed): boolean {
  const { element, name } = block;
  if (block.aside || (name === 'header' && !isInArticle(block))) return true;
  // There are too many paragraphs to look up the class of each.
  if (name === 'p') return false;
  const part = parts.of(element);
  if (part === undefined) return false;
  return block.weight < all * (part === 'comments' ? TOO_MUCH_FOR_COMMENTS : TOO_MUCH);
}

function isInArticle({ parent }: Block): boolean {
  for (let block = parent; block; block = block.parent) {
    if (block.name === 'article' || block.name === 'main') return true;
  }
  return false;
}

/**
 * The smallest block that has most of the running text and leaves none of its parent's paragraphs
 * behind, extended to include the headline if that is near.
 */
function regionOf(root: Block, title: PagePassage | undefined): Block {
  const most = root.weight * MOST;
  let region = root;
  for (let next: Block | undefined = root; next && most > 0; ) {
    region = next;
    if (region.items.some(isParagraph)) break;
    next = region.items.find((item): item is Block => isBlock(item) && item.weight >= most);
  }
  const path = new Set<Block>();
  for (let block = title?.block; block; block = block.parent) path.add(block);
  let both: Block | undefined = region;
  while (both && !path.has(both)) both = both.parent;
  return both && both.weight <= region.weight * REACH ? both : region;
}

/** Blocks that announce other pages: a linked heading and the little text that goes with it. */
function teasersOf(
  passages: readonly PagePassage[],
  title: PagePassage | undefined,
  region: Block,
): Set<Block> {
  const teasers = new Set<Block>();
  for (const passage of passages) {
    if (passage === title || passage.own === 'prose' || !isLinks(passage)) continue;
    let teaser = passage.block;
    while (teaser.parent && teaser !== region && teaser.parent !== region) {
      if (teaser.parent.weight > TEASER) break;
      teaser = teaser.parent;
    }
    if (teaser !== region) teasers.add(teaser);
  }
  return teasers;
}

function isParagraph(item: PagePassage | Block): boolean {
  return isBlock(item) ? item.name === 'p' && item.weight > 0 : weightOf(item) > 0;
}

function isLinks({ text, linked }: PagePassage): boolean {
  return linked >= text.length * 0.6;
}
