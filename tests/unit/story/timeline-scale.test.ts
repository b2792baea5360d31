import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dotsOf } from '../../../lib/story/timeline/timeline-dots.ts';
import {
  BREAK_WIDTH,
  placeOfDay,
  placeOfEvent,
  segmentsOf,
} from '../../../lib/story/timeline/timeline-scale.ts';
import { BRIDGE } from '../../fixtures/popup-story.ts';

const WIDTH = 360;
const segments = segmentsOf(BRIDGE, WIDTH);
const at = (day: string) => placeOfDay(segments, day) ?? Number.NaN;
const days = fc
  .date({ noInvalidDate: true, min: new Date('1900-01-01'), max: new Date('2100-01-01') })
  .map((date) => date.toISOString().slice(0, 10));

describe('the axis', () => {
  test('has a segment for each era with events, a break between each two, and fills its width', () => {
    expect(segments.map(({ era }) => era)).toEqual(['building', 'closure', 'vote']);
    const [first, second, third] = segments;
    expect(second && first && second.start - first.end).toBeCloseTo(BREAK_WIDTH);
    expect(third?.end).toBeCloseTo(WIDTH);
  });

  test('gives a crowded era more room than its share of time', () => {
    const [building, closure] = segments.map(({ start, end }) => end - start);
    expect(closure).toBeGreaterThan(building ?? 0);
  });

  test('an era of one event stands in the middle of its segment', () => {
    const one = { ...BRIDGE, events: BRIDGE.events.filter(({ id }) => id === 'debate') };
    const [segment] = segmentsOf(one, WIDTH);
    const [event] = one.events;
    expect(segment && event && placeOfEvent(segment, event)).toBeCloseTo(WIDTH / 2);
  });

  test.each([
    ['before the first event', '1900-01-01', 0],
    ['between two eras: in the break', '2000-01-01', (segments[0]?.end ?? 0) + BREAK_WIDTH / 2],
  ])('a day %s', (_, day, expected) => {
    expect(at(day)).toBeCloseTo(expected);
  });

  test.each([['not a day'], ['2023-9-1'], ['']])('%j has no place', (day) => {
    expect(placeOfDay(segments, day)).toBeUndefined();
  });

  test('a story without events has no axis', () => {
    expect(segmentsOf({ ...BRIDGE, events: [] }, WIDTH)).toEqual([]);
    expect(placeOfDay([], '2023-09-01')).toBeUndefined();
  });

  test('leaves room beyond its end for a day after all events, and only for that', () => {
    const later = segmentsOf(BRIDGE, WIDTH, '2050-01-01');
    const end = later.at(-1)?.end ?? Number.NaN;
    expect(end).toBeLessThan(WIDTH);
    const place = placeOfDay(later, '2050-01-01');
    expect(place).toBeGreaterThan(end + BREAK_WIDTH);
    expect(place).toBeLessThan(WIDTH);
    expect(segmentsOf(BRIDGE, WIDTH, '2020-01-01')).toEqual(segments);
  });

  test('a later day never stands before an earlier one', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a];
        expect(at(earlier)).toBeLessThanOrEqual(at(later));
      }),
    );
  });
});

describe('the dots', () => {
  test('every event has one, inside its segment, and no two share a place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 800 }), (width) => {
        const axis = segmentsOf(BRIDGE, width);
        const dots = dotsOf(axis, 9);
        expect(dots).toHaveLength(BRIDGE.events.length);
        expect(new Set(dots.map(({ x, level }) => `${x}:${level}`)).size).toBe(dots.length);
        for (const { event, x } of dots) {
          const segment = axis.find(({ era }) => era === event.era);
          expect(x).toBeGreaterThanOrEqual(segment?.start ?? Number.NaN);
          expect(x).toBeLessThanOrEqual(segment?.end ?? Number.NaN);
        }
      }),
    );
  });

  test('events of one column stack from the axis up', () => {
    const crowded = BRIDGE.events.filter(({ era }) => era === 'building');
    const twice = crowded.flatMap((event) => [event, { ...event, id: `${event.id}-too` }]);
    const dots = dotsOf(segmentsOf({ ...BRIDGE, events: twice }, WIDTH), 9);
    expect(dots.map(({ level }) => level)).toEqual([0, 1, 0, 1]);
  });
});
