import { dayNumber, middleOf } from '../time/days.ts';
import type { Story, StoryEvent } from '../types.ts';

/** One era on the axis, drawn to its own scale. Positions are CSS px from the axis's start. */
export interface Segment {
  era: string;
  label: string;
  /** The span of days its events cover, as days since 1970-01-01. */
  from: number;
  to: number;
  start: number;
  end: number;
  events: StoryEvent[];
}

/** Room between two eras, where the scale breaks, in CSS px. */
export const BREAK_WIDTH = 14;
/** Room for a day after all events, beyond a break of its own. */
const ROOM_AFTER = 2 * BREAK_WIDTH;
/**
 * Room inside each end of a segment, so that a dot on its first or last day stays inside, in CSS
 * px.
 */
const INSET = 6;

/**
 * The axis of the overview: one segment for each era that has events, oldest first, together
 * `width` wide with a break between every two. Time is linear inside a segment. A segment's width
 * grows with the square root of its number of events, so that a crowded month gets room and a lone
 * event keeps some. If `isoDay` is after all events, room for it is left at the end.
 */
export function segmentsOf(story: Story, width: number, isoDay = ''): Segment[] {
  const eras = story.story.eras
    .map((era) => ({ era, events: story.events.filter((event) => event.era === era.id) }))
    .filter(({ events }) => events.length > 0);
  const isAfterAll = story.events.every(({ when }) => middleOf(when) < dayNumber(isoDay));
  const room = width - BREAK_WIDTH * Math.max(0, eras.length - 1) - (isAfterAll ? ROOM_AFTER : 0);
  const weights = eras.map(({ events }) => Math.sqrt(events.length));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let start = 0;
  return eras.map(({ era, events }, index) => {
    const end = start + (room * (weights[index] ?? 0)) / total;
    const middles = events.map((event) => middleOf(event.when));
    const segment: Segment = {
      era: era.id,
      label: era.label,
      from: Math.min(...middles),
      to: Math.max(...middles),
      start,
      end,
      events,
    };
    start = end + BREAK_WIDTH;
    return segment;
  });
}

/** The position of an event in its own era's segment: the middle of its date. */
export function placeOfEvent(segment: Segment, event: StoryEvent): number {
  return placeIn(segment, middleOf(event.when));
}

/**
 * The position of a day on the whole axis: inside the era that covers it, or else in the break
 * after the last era that began before it, or at the start of the axis, or beyond its end (in the
 * room that `segmentsOf` leaves for it). Undefined for an invalid day.
 */
export function placeOfDay(segments: readonly Segment[], isoDay: string): number | undefined {
  const day = dayNumber(isoDay);
  const first = segments[0];
  if (!first || Number.isNaN(day)) return undefined;
  const covering = segments.findLast((segment) => segment.from <= day && day <= segment.to);
  if (covering) return placeIn(covering, day);
  const before = segments.findLastIndex((segment) => segment.from <= day);
  const last = segments[before];
  if (!last) return first.start;
  return last.end + (before === segments.length - 1 ? ROOM_AFTER * 0.75 : BREAK_WIDTH / 2);
}

function placeIn({ from, to, start, end }: Segment, day: number): number {
  const share = to > from ? (day - from) / (to - from) : 0.5;
  return start + INSET + share * (end - start - 2 * INSET);
}
