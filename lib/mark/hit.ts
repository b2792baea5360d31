import { liveRange } from './live-range.ts';

/** Something painted: a mention, or a sentence that takes up a dispute. */
export interface Markable {
  readonly range: AbstractRange;
  /** Offsets in the text it is part of, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** Not yet in every browser that has highlights, nor in TypeScript's idea of them. */
interface PointMethod {
  highlightsFromPoint?(
    x: number,
    y: number,
    options: { shadowRoots: readonly ShadowRoot[] },
  ): { ranges: AbstractRange[] }[];
}

/** Where to look for marks. */
export interface Ground<T extends Markable> {
  readonly document: Document;
  /** The painted marks, by the very range object that is painted. */
  readonly marks: ReadonlyMap<AbstractRange, T>;
  /** The open shadow trees that hold any of them: one that is not named is not looked into. */
  readonly shadowRoots: readonly ShadowRoot[];
}

/** The smallest mark at a point of the viewport, in CSS px; undefined where there is none. */
export function markAt<T extends Markable>(ground: Ground<T>, x: number, y: number): T | undefined {
  let best: T | undefined;
  for (const mark of marksAt(ground, x, y)) {
    if (!best || mark.end - mark.start < best.end - best.start) best = mark;
  }
  return best;
}

function marksAt<T extends Markable>(ground: Ground<T>, x: number, y: number): T[] {
  const { document, marks, shadowRoots } = ground;
  if (marks.size === 0) return [];
  const highlights = CSS.highlights as PointMethod;
  if (highlights.highlightsFromPoint) {
    return highlights
      .highlightsFromPoint(x, y, { shadowRoots })
      .flatMap(({ ranges }) => ranges.flatMap((range) => marks.get(range) ?? []));
  }
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
  if (!caret) return [];
  return [...marks.values()].filter(({ range }) => {
    const live = liveRange(range);
    // The caret is the nearest one, however far away: the text itself must be at the point.
    return live?.isPointInRange(caret.offsetNode, caret.offset) && covers(live, x, y);
  });
}

function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
}
