import { lineBox, liveRange } from './place.ts';
import { GAP } from './timing.ts';

/** Docks a panel as a sheet at the window's bottom; at its top where the bottom would cover the line that was tapped. */
export function dock(panel: HTMLElement, range: AbstractRange): void {
  panel.dataset.sheet = 'bottom';
  const live = liveRange(range);
  if (!live) return;
  const { top, bottom } = lineBox(live);
  const { height, top: edge } = panel.getBoundingClientRect();
  if (bottom + GAP > edge && top - GAP > height) panel.dataset.sheet = 'top';
}
