import { SHORT } from '../timing.ts';

/**
 * Limits a panel's height to the room there is (CSS px). If that is little, the panel is laid out
 * more tightly.
 */
export function limit(panel: HTMLElement, height: number): void {
  panel.style.maxHeight = `${Math.max(0, height)}px`;
  panel.toggleAttribute('data-short', height < SHORT);
}
