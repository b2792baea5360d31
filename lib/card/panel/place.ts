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
import { connectedRange, elementOf, lineBox } from './range.ts';
import { dock } from './sheet.ts';

/** Where a card belongs on the page. */
interface Anchor {
  range: AbstractRange;
  /**
   * The pointer's position, so that the card of a mention broken over two lines opens under the
   * right part.
   */
  x?: number | undefined;
}

/**
 * Puts a panel where it belongs and keeps it there until the returned function is called. Calls
 * back when that place is out of sight.
 */
export type Placing = (panel: HTMLElement, onLost: () => void) => () => void;

/** How a card opened on a range is placed: docked for a finger, otherwise beside its mention. */
export function placing(range: AbstractRange, by: Open['by'], x: number | undefined): Placing {
  return (panel, onLost) => {
    if (by !== 'touch') return keepPlaced(panel, { range, x }, onLost);
    dock(panel, range);
    return () => {};
  };
}

/**
 * Keeps a panel beside its mention, above or below all of its lines, inside the viewport, until the
 * returned function is called. It follows scrolling, resizing, zooming and changes of its own size.
 * `onLost` is called when the mention has left the page or the visible part of it.
 */
function keepPlaced(panel: HTMLElement, anchor: Anchor, onLost: () => void): () => void {
  const range = connectedRange(anchor.range);
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
  // Once per frame: if it were placed inside an observer's callback, the page would be told of a
  // resize loop.
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

/**
 * Beside the column where text runs from top to bottom, because below the mention the card would
 * cover the line being read.
 */
function sideFor(element: Element): Placement {
  return getComputedStyle(element).writingMode.startsWith('vertical')
    ? 'left-start'
    : 'bottom-start';
}
