import { SHORT } from '../timing.ts';

/** Keeps a panel from being higher than there is room for; where that is little, it says what it has to in less of it. */
export function limit(panel: HTMLElement, height: number): void {
  panel.style.maxHeight = `${Math.max(0, height)}px`;
  panel.toggleAttribute('data-short', height < SHORT);
}
