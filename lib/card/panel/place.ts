import {
  autoUpdate,
  computePosition,
  flip,
  hide,
  offset,
  type Placement,
  shift,
  size,
} from '@floating-ui/dom';
import type { Open } from '../opening/machine.ts';
import { GAP, INSET, MARGIN } from '../timing.ts';
import { limit } from './limit.ts';
import { elementOf, lineBox, liveRange } from './range.ts';
import { dock } from './sheet.ts';

/** Where a card belongs on the page. */
export interface Anchor {
  range: AbstractRange;
  /** Where the pointer is, so that a mention broken over two lines has its card under the right part. */
  x?: number | undefined;
}

/** Puts a panel where it belongs and keeps it there until what it answers is called; calls back when that is out of sight. */
export type Placing = (panel: HTMLElement, onLost: () => void) => () => void;

/** Where what is opened on a range has its place: docked for a finger, beside its mention for all others. */
export function placing(range: AbstractRange, by: Open['by'], x: number | undefined): Placing {
  return (panel, onLost) => {
    if (by !== 'touch') return keepPlaced(panel, { range, x }, onLost);
    dock(panel, range);
    return () => {};
  };
}

/**
 * Keeps a panel beside its mention, above or below all its lines, inside the viewport, until the
 * returned function is called: it follows scrolling, resizing, zooming and changes of its own size.
 * `onLost` is called when the mention has left the page or what can be seen of it.
 */
export function keepPlaced(panel: HTMLElement, anchor: Anchor, onLost: () => void): () => void {
  const range = liveRange(anchor.range);
  const contextElement = elementOf(range);
  if (!range || !contextElement) {
    onLost();
    return () => {};
  }
  const reference = { getBoundingClientRect: () => lineBox(range, anchor.x), contextElement };
  const placement = sideFor(contextElement);

  const update = async () => {
    if (!contextElement.isConnected || range.collapsed) return onLost();
    const { x, y, middlewareData } = await computePosition(reference, panel, {
      strategy: 'fixed',
      placement,
      middleware: [
        offset({ mainAxis: GAP, crossAxis: -INSET }),
        flip({ padding: MARGIN, crossAxis: false }),
        shift({ padding: MARGIN }),
        size({ padding: MARGIN, apply: ({ availableHeight }) => limit(panel, availableHeight) }),
        hide(),
      ],
    });
    panel.style.left = `${x}px`;
    panel.style.top = `${y}px`;
    if (middlewareData.hide?.referenceHidden) onLost();
  };
  // Once a frame: placing inside an observer's call would be reported to the page as an endless loop.
  let frame = 0;
  const next = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      void update();
    });
  };
  void update();
  const stop = autoUpdate(reference, panel, next);
  return () => {
    cancelAnimationFrame(frame);
    stop();
  };
}

/** Beside the column where text runs from top to bottom: below it would be on the line being read. */
function sideFor(element: Element): Placement {
  return getComputedStyle(element).writingMode.startsWith('vertical')
    ? 'left-start'
    : 'bottom-start';
}
