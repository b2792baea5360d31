import type { Event } from './event.ts';

/** A page that names a forebear in full this often is about them. */
export const ABOUT = 3;

/**
 * Where a page names people with one surname in full. Collected in advance, for surnames that come
 * before the full name.
 */
export class Namings {
  /** For each event, by index, the next one (or itself) that names somebody in full. */
  readonly #next: (Event | undefined)[] = [];
  readonly #times = new Map<string, number>();
  readonly #inTitles = new Set<string>();
  /** Who is named in full first. */
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

  /** The next event that names somebody in full, from this index on. */
  from(at: number): Event | undefined {
    return this.#next[at];
  }

  /** Whether nobody is named in full before an event, but somebody is from it on. */
  isBeforeAll(at: number): boolean {
    return this.#next[at] !== undefined && this.#next[0] === this.#next[at];
  }

  /** How often a person of the story is named in full. */
  times(topic: number | undefined): number {
    return this.#ofStory.get(topic ?? -1)?.times ?? 0;
  }

  /**
   * How often anybody is named in full or by a title, by the id that tells the bearers of a surname
   * apart.
   */
  timesOf(id: string): number {
    return this.#times.get(id) ?? 0;
  }

  /** Whether a title or heading names this bearer in full. */
  isInTitle(id: string): boolean {
    return this.#inTitles.has(id);
  }

  /** The full name of a person of the story, as it is first written; undefined if it never is. */
  firstOf(topic: number): string | undefined {
    return this.#ofStory.get(topic)?.text;
  }

  /**
   * The person of the story whom the page names most often; of several, the one the story lists
   * first, because forebears are named in full while leaders go by the surname. Undefined if none
   * fits.
   */
  likeliest(fits: (topic: number) => boolean): number | undefined {
    return [...this.#ofStory]
      .filter(([topic]) => fits(topic))
      .sort(([a, { times: most }], [b, { times: more }]) => more - most || a - b)[0]?.[0];
  }
}

/** The id that tells whoever a full name means from others with the surname. */
export function bearerOf(sighting: Extract<Event['sighting'], { kind: 'full' | 'rival' }>): string {
  return sighting.kind === 'full' ? String(sighting.topic) : sighting.id;
}
