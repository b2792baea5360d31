import { liveRange } from './live-range.ts';

/** Something that is painted: a mention, or a sentence that takes up a dispute. */
export interface Markable {
  readonly range: AbstractRange;
  /** Offsets in the text it is part of, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** Where to look for marks. */
export interface Ground<T extends Markable> {
  readonly document: Document;
  /** The painted marks, by the very range object that is painted. */
  readonly marks: ReadonlyMap<AbstractRange, T>;
  /**
   * The open shadow trees that hold marks. Browsers look only into those that are passed to them.
   */
  readonly shadowRoots: readonly ShadowRoot[];
}

/** The smallest mark at a point of the viewport (CSS px), or undefined if there is none. */
export function markAt<T extends Markable>(ground: Ground<T>, x: number, y: number): T | undefined {
  let best: T | undefined;
  for (const mark of marksAt(ground, x, y)) {
    if (!best || mark.end - mark.start < best.end - best.start) best = mark;
  }
  return best;
}

/**
 * Uses the caret position nearest to the point. `CSS.highlights.highlightsFromPoint` would be
 * simpler, but Chromium 156 finds nothing with it under an emulated pixel density, and other
 * browsers lack it.
 */
function marksAt<T extends Markable>(ground: Ground<T>, x: number, y: number): T[] {
  const { document, marks, shadowRoots } = ground;
  if (marks.size === 0) return [];
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
  if (!caret) return [];
  return [...marks.values()].filter(({ range }) => {
    if (!holds(range, caret.offsetNode, caret.offset)) return false;
    // The nearest caret may be far away, so check that the text itself is at the point.
    const live = liveRange(range);
    return live !== undefined && covers(live, x, y);
  });
}

/** Whether a range contains a position in a text node, determined without creating a live range. */
function holds(range: AbstractRange, node: Node, offset: number): boolean {
  const { startContainer, endContainer } = range;
  if (node === startContainer && offset < range.startOffset) return false;
  if (node === endContainer && offset > range.endOffset) return false;
  if (node === startContainer || node === endContainer) return true;
  if (startContainer === endContainer) return false;
  return (
    (startContainer.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    (endContainer.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
  );
}

function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
}
