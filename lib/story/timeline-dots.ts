import { byDate } from './timeline.ts';
import { placeOfEvent, type Segment } from './timeline-scale.ts';
import type { StoryEvent } from './types.ts';

/** An event as a dot: how far along the axis (CSS px), and how high in its column, 0 standing on the axis. */
export interface Dot {
  event: StoryEvent;
  x: number;
  level: number;
}

/**
 * All events as dots in order of date. Dots of a segment that would overlap share a column and
 * stack, so that a column's height shows how dense that time is. `pitch` is a column's width in CSS px.
 */
export function dotsOf(segments: readonly Segment[], pitch: number): Dot[] {
  return segments.flatMap((segment) => {
    const heights = new Map<number, number>();
    return [...segment.events].sort(byDate).map((event) => {
      const column = Math.round((placeOfEvent(segment, event) - segment.start) / pitch);
      const level = heights.get(column) ?? 0;
      heights.set(column, level + 1);
      return { event, x: segment.start + column * pitch, level };
    });
  });
}
