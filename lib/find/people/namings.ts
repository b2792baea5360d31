import type { Event } from './event.ts';

/** How often a page that is about a forebear names them in full. */
export const ABOUT = 3;

/** Whom a page names so often in full it could have called by the surname by then. */
const OFTEN = 4;

/** Where a page names the bearers of one surname in full, known before it is read: for surnames that stand before it. */
export class Namings {
  /** For each event, by number, the next one that names anybody in full. */
  readonly #next: (Event | undefined)[] = [];
  /** How often the surname stands alone in running text. */
  #bare = 0;
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
      if (sighting.kind === 'bare' && !event.headline) this.#bare += 1;
      if (sighting.kind === 'full' || sighting.kind === 'rival') next = event;
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

  /** Whether somebody of the story is named in full each time: then the surname alone is for another. */
  isSpeltOut(topic: number): boolean {
    const times = this.times(topic);
    return times >= OFTEN && times * 2 >= this.#bare;
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
