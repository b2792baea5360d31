import { GAP } from '../timing.ts';
import { limit } from './limit.ts';
import { connectedRange, lineBox } from './range.ts';

/**
 * The share of the window's height that a sheet may take up, so that the rest of the page stays in
 * sight.
 */
const MOST = 0.62;

/**
 * Docks a panel as a sheet at the bottom of the window, or at its top if there is more room above
 * the tapped line. It is never so high that it covers that line.
 */
export function dock(panel: HTMLElement, range: AbstractRange): void {
  const live = connectedRange(range);
  const height = panel.ownerDocument.documentElement.clientHeight;
  const { top, bottom } = live ? lineBox(live) : { top: 0, bottom: 0 };
  const below = height - bottom - GAP;
  const above = top - GAP;
  panel.dataset.sheet = below >= above ? 'bottom' : 'top';
  limit(panel, Math.min(Math.max(below, above), height * MOST));
}
