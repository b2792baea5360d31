import type { StoryEvent } from '../types.ts';
import { placeOfEvent, type Segment } from './timeline-scale.ts';

/**
 * An event as a dot: how far along the axis (CSS px), and how high in its column; 0 is on the axis.
 */
export interface Dot {
  event: StoryEvent;
  x: number;
  level: number;
}

/**
 * All events as dots, from the axis's start to its end. Dots of one segment that would overlap
 * share a column and stack, so that a column's height shows how dense that time is. `pitch` is the
 * width of a column in CSS px.
 */
export function dotsOf(segments: readonly Segment[], pitch: number): Dot[] {
  return segments.flatMap((segment) => {
    const heights = new Map<number, number>();
    const byPlace = (a: StoryEvent, b: StoryEvent) =>
      placeOfEvent(segment, a) - placeOfEvent(segment, b);
    return [...segment.events].sort(byPlace).map((event) => {
      const column = Math.round((placeOfEvent(segment, event) - segment.start) / pitch);
      const level = heights.get(column) ?? 0;
      heights.set(column, level + 1);
      return { event, x: segment.start + column * pitch, level };
    });
  });
}
