import { liveRange } from '../../mark/live-range.ts';

/** The lines of a range as one box: as high as all of them, as wide as the part at `x`. */
export function lineBox(range: Range, x?: number): DOMRect {
  const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const whole = range.getBoundingClientRect();
  const part = rects.find(({ left, right }) => x !== undefined && left <= x && x <= right);
  const { left, width } = part ?? rects[0] ?? whole;
  return new DOMRect(left, whole.top, width, whole.height);
}

/**
 * A live copy of any range, to measure and follow it by. Undefined if the range no longer fits its
 * nodes, or has left the document.
 */
export function connectedRange(range: AbstractRange): Range | undefined {
  const live = liveRange(range);
  return live?.startContainer.isConnected ? live : undefined;
}

/** The innermost element around the start of a range. */
export function elementOf(range: AbstractRange | undefined): Element | undefined {
  const node = range?.startContainer;
  return (node instanceof Element ? node : node?.parentElement) ?? undefined;
}
