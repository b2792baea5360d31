import { inOneGo } from '../../find/in-one-go.ts';
import { type Block, blockOf, type PagePassage } from './block.ts';
import { assignRoles } from './roles.ts';
import { lookUnder } from './signs.ts';
import { type Memory, Walk } from './walk.ts';

export type { PagePassage } from './block.ts';

/**
 * The running text of a document, or of one element of it, as passages in reading order. White space is
 * as long as it is in the DOM, less that at a passage's ends; line breaks in it are spaces. Not among them: what the reader can't see as far as
 * names and attributes tell (style sheets are not asked), navigation, form fields, buttons, editable text, code.
 */
export function readPassages(root: Document | Element): PagePassage[] {
  const block = rootBlock(root);
  if (!block) return [];
  const walk = new Walk(block, lookUnder(block.element), FORGETFUL);
  walk.step(Number.POSITIVE_INFINITY);
  return inOneGo(assignRoles(block, block.element.ownerDocument));
}

/**
 * The block a whole reading hangs off; undefined if a document has no body, or is one large editor.
 */
export function rootBlock(root: Document | Element): Block | undefined {
  const document = 'documentElement' in root ? root : root.ownerDocument;
  const element = 'documentElement' in root ? bodyOf(root) : root;
  if (!element || document.designMode === 'on') return undefined;
  const lang = element.getAttribute('lang') ?? undefined;
  const context = { own: 'prose', lang, linked: false } as const;
  return blockOf(element, element.localName, undefined, context, false);
}

/** A frameset or an element that goes by the name of `body` is no body. */
function bodyOf({ body, documentElement }: Document): Element {
  return body?.localName === 'body' ? body : documentElement;
}

/** Notes nothing, for a walk after which there is none. */
const FORGETFUL: Memory = { stands: () => false, closed: () => {}, shadow: () => {} };

/**
 * The range of [start, end) of a passage's text, in UTF-16 code units. A `StaticRange`: making one costs no more than
 * a live range, and the page's later changes cost nothing, while every live range slows each of them.
 * It stays right only as long as the passage's text nodes do; a changed block is read again.
 */
export function rangeOf(passage: PagePassage, start: number, end: number): StaticRange {
  const first = nodeAt(passage, start);
  const last = nodeAt(passage, Math.max(start, end - 1));
  return new StaticRange({
    startContainer: first.node,
    startOffset: Math.min(start - first.start, first.node.length),
    endContainer: last.node,
    endOffset: Math.min(end - last.start, last.node.length),
  });
}

/** The text node that holds the character at `offset` of a passage's text, and where in the text that node begins. */
export function nodeAt(
  { nodes, starts }: PagePassage,
  offset: number,
): { node: Text; start: number } {
  let low = 0;
  let high = nodes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { node: nodes[low] as Text, start: starts[low] ?? 0 };
}
