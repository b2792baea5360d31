import { inOneGo } from '../../find/in-one-go.ts';
import { type Block, blockOf, type PagePassage } from './block.ts';
import { assignRoles } from './roles.ts';
import { declaredLanguage, lookUnder } from './signs.ts';
import { type Memory, Walk } from './walk.ts';

export type { PagePassage } from './block.ts';

/**
 * The running text of a document, or of one element, as passages in reading order. White space is
 * as long as it is in the DOM, except at the ends of a passage; line breaks become spaces. Left out
 * are navigation, form fields, buttons, editable text, code, and whatever element names and
 * attributes hide from the reader (style sheets are not consulted).
 */
export function readPassages(root: Document | Element): PagePassage[] {
  const block = rootBlock(root);
  if (!block) return [];
  const walk = new Walk(block, lookUnder(block.element), FORGETFUL);
  walk.step(Number.POSITIVE_INFINITY);
  return inOneGo(assignRoles(block, block.element.ownerDocument));
}

/** The block that a whole reading starts from; undefined if a document is one large editor. */
export function rootBlock(root: Document | Element): Block | undefined {
  const document = 'documentElement' in root ? root : root.ownerDocument;
  const element = 'documentElement' in root ? bodyOf(root) : root;
  if (!element || document.designMode === 'on') return undefined;
  const context = { own: 'prose', lang: declaredLanguage(element), linked: false } as const;
  return blockOf(element, element.localName, undefined, context, false);
}

/**
 * If `document.body` is a frameset or an element that merely goes by that name, the root element
 * serves instead.
 */
function bodyOf({ body, documentElement }: Document): Element {
  return body?.localName === 'body' ? body : documentElement;
}

/** A memory that remembers nothing, for a single walk. */
const FORGETFUL: Memory = { stands: () => false, closed: () => {}, shadow: () => {} };

/**
 * The range [start, end) of a passage's text (UTF-16 code units). It is a `StaticRange` because
 * every live range slows down each later change of the page. It stays right as long as the
 * passage's text nodes do not change; a changed block is read again.
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

/**
 * The text node that contains the character at `offset` of a passage's text, and the offset at
 * which that node begins.
 */
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
