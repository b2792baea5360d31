import type { Event } from './event.ts';

/** How often a page that is about a forebear names them in full. */
export const ABOUT = 3;

/** Where a page names the bearers of one surname in full, known before it is read: for surnames that stand before it. */
export class Namings {
  /** For each event, by number, the next one that names anybody in full. */
  readonly #next: (Event | undefined)[] = [];
  readonly #times = new Map<string, number>();
  readonly #inTitles = new Set<string>();
  /** Who is the first to be named in full. */
  first: string | undefined;
  readonly #ofStory = new Map<number, { times: number; text: string }>();

  /** `events`: in reading order. */
  constructor(events: readonly Event[]) {
    let next: Event | undefined;
    for (let at = events.length - 1; at >= 0; at--) {
      const event = events[at] as Event;
      const { sighting, text } = event;
      if (sighting.kind === 'full') {
        this.#ofStory.set(sighting.topic, { times: this.times(sighting.topic) + 1, text });
      }
      if (sighting.kind === 'full' || sighting.kind === 'rival') {
        const id = bearerOf(sighting);
        this.#times.set(id, this.timesOf(id) + 1);
        if (event.headline) this.#inTitles.add(id);
        this.first = id;
        next = event;
      }
      this.#next[at] = next;
    }
  }

  /** The next naming in full from an event on. */
  from(at: number): Event | undefined {
    return this.#next[at];
  }

  /** Whether nobody is named in full before an event, and somebody after it. */
  isBeforeAll(at: number): boolean {
    return this.#next[at] !== undefined && this.#next[0] === this.#next[at];
  }

  /** How often somebody of the story is named in full. */
  times(topic: number | undefined): number {
    return this.#ofStory.get(topic ?? -1)?.times ?? 0;
  }

  /** How often anybody is named in full or by a title, by the id that tells this one from others. */
  timesOf(id: string): number {
    return this.#times.get(id) ?? 0;
  }

  /** Whether a title or heading names somebody in full. */
  isInTitle(id: string): boolean {
    return this.#inTitles.has(id);
  }

  /** Somebody of the story's full name as it is first written. */
  firstOf(topic: number): string | undefined {
    return this.#ofStory.get(topic)?.text;
  }

  /**
   * Whom the page names most, of several the one the story puts first: a story's forebears are named
   * in full, its leading people go by the surname.
   */
  likeliest(fits: (topic: number) => boolean): number | undefined {
    return [...this.#ofStory]
      .filter(([topic]) => fits(topic))
      .sort(([a, { times: most }], [b, { times: more }]) => more - most || a - b)[0]?.[0];
  }
}

/** What tells whom a naming in full names from others of the surname. */
export function bearerOf(sighting: Extract<Event['sighting'], { kind: 'full' | 'rival' }>): string {
  return sighting.kind === 'full' ? String(sighting.topic) : sighting.id;
}
