import { fold } from '../text/normalise.ts';
import { opensNextPassage } from './sentence-numbers.ts';
import type { Sighting, Standing } from './sighting.ts';

/** A sighting of one surname, and where it stands. */
export interface Event {
  sighting: Sighting;
  passage: number;
  /** Number of the sentence within the page. */
  sentence: number;
}

/** Who an event means, and by what rule; undefined where nobody of the story, or where it can't be told. */
export interface Verdict {
  topic: number;
  rule:
    | 'full-name'
    | 'name'
    | 'surname'
    | 'surname-before-full-name'
    | 'quoted'
    | 'title'
    | 'home'
    | 'together';
  /** The passage in which the person was last named in full. */
  passage?: number;
  word?: string;
}

/** Somebody who bears the surname, of the story or not. */
interface Bearer {
  id: string;
  topic: number | undefined;
  called: ReadonlySet<string>;
  expert: boolean;
  female: boolean;
  named: number;
  passage: number;
  /** The sentence of the last naming in full. */
  inFull: number;
  /** The sentence that last meant this person, by whatever name. */
  used: number;
  /** Whether the surname is this one's given name. */
  asGiven: boolean;
  /** Whether this person has been quoted by the surname alone. */
  spoke: boolean;
}

/** How often somebody must have been named to take the surname back, in a new paragraph, from one who was named once in passing. */
const MAIN = 2;

/**
 * Follows one surname through a page, in reading order. A surname alone means the person last named
 * in full, whoever that is; what else is done here is about when a naming does *not* take over.
 */
export function follow(events: readonly Event[]): (Verdict | undefined)[] {
  const walk = new Walk(events);
  return events.map((event) => walk.step(event));
}

class Walk {
  private readonly bearers = new Map<string, Bearer>();
  private current: Bearer | undefined;
  /** Whom the surname meant before somebody was named in passing; while set, it may mean either. */
  private contested: Bearer | undefined;
  private readonly events: readonly Event[];

  constructor(events: readonly Event[]) {
    this.events = events;
  }

  step(event: Event): Verdict | undefined {
    const { sighting } = event;
    switch (sighting.kind) {
      case 'full':
        this.name({ id: String(sighting.topic), topic: sighting.topic }, event, sighting.standing);
        return { topic: sighting.topic, rule: 'full-name' };
      case 'rival':
        this.name(sighting, event, sighting.standing);
        return undefined;
      case 'known':
        return this.known(sighting, event);
      case 'bare':
        return this.bare(sighting, event);
      case 'nobody':
        return undefined;
    }
  }

  private name(
    who: {
      id: string;
      topic?: number;
      called?: ReadonlySet<string>;
      expert?: boolean;
      female?: boolean;
      asGiven?: boolean;
    },
    { passage, sentence }: Event,
    standing: Standing,
  ): void {
    const bearer = this.bearers.get(who.id) ?? {
      id: who.id,
      topic: who.topic,
      called: who.called ?? new Set(),
      expert: false,
      female: who.female === true,
      named: 0,
      passage,
      inFull: sentence,
      used: sentence,
      asGiven: who.asGiven === true,
      spoke: false,
    };
    this.bearers.set(who.id, bearer);
    const before = this.current;
    // Who comes second in a sentence about another is not what it is about.
    const second = before?.used === sentence && before.topic === undefined;
    Object.assign(bearer, {
      named: bearer.named + 1,
      passage,
      inFull: sentence,
      used: sentence,
      expert: bearer.expert || who.expert === true,
    });
    if (!before || before === bearer) {
      this.current = bearer;
      if (standing === 'subject') this.contested = undefined;
      return;
    }
    if (standing === 'kin' || (who.asGiven && before.topic !== undefined)) return;
    const open = (standing === 'oblique' || second) && !before.asGiven;
    this.contested = open ? (this.contested ?? before) : undefined;
    this.current = bearer;
  }

  private known(
    { topics, by, word }: Extract<Sighting, { kind: 'known' }>,
    event: Event,
  ): Verdict | undefined {
    const { current } = this;
    const isRival = current !== undefined && current.topic === undefined;
    if (by === 'together' && isRival && !current.expert && current.passage === event.passage) {
      return undefined;
    }
    const calledSo = (bearer: Bearer | undefined) =>
      bearer?.topic === undefined &&
      word.split(/\P{L}+/u).some((one) => bearer?.called.has(fold(one)));
    if (by === 'title' && (calledSo(current) || calledSo(this.contested))) return undefined;
    const fits = (bearer: Bearer | undefined) =>
      bearer?.topic !== undefined && topics.includes(bearer.topic) ? bearer : undefined;
    const bearer = fits(current) ?? fits(this.contested) ?? fits(this.lastOfStory(current, topics));
    if (bearer && !current?.expert) {
      this.current = bearer;
      this.contested = undefined;
    }
    const topic =
      bearer?.topic ?? this.likeliest(event, (one) => topics.includes(one)) ?? topics[0];
    if (topic === undefined) return undefined;
    if (!bearer) this.assume(topic, event);
    return { topic, rule: by, word };
  }

  private bare(
    { speaks, anew, quoted, male, alone }: Extract<Sighting, { kind: 'bare' }>,
    event: Event,
  ): Verdict | undefined {
    const { current } = this;
    if (current?.female && male) {
      const man = this.lastOfStory(current);
      return man && this.verdict(man, 'surname');
    }
    if (!current) {
      return (
        this.ahead(event) ?? (alone === undefined ? undefined : { topic: alone, rule: 'name' })
      );
    }
    const other = this.lastOfStory(current);
    const left = event.passage !== current.passage;
    // A surname enough by itself goes back to who the page is about from one of the family named once.
    if (
      alone !== undefined &&
      left &&
      current.topic === undefined &&
      current.named === 1 &&
      other
    ) {
      if (other.named >= MAIN) {
        this.current = other;
        return this.verdict(other, 'surname');
      }
    }
    if (current.expert && other && !speaks && (quoted || left)) {
      return this.verdict(other, quoted ? 'quoted' : 'surname');
    }
    const rival = this.lastRival();
    if (event.sentence === current.inFull && current.topic !== undefined && speaks && rival) {
      this.contested = rival;
      return undefined;
    }
    // Who was named in full is a pronoun later in the sentence; the surname is another's there.
    if (event.sentence === current.inFull && !anew && other && other.named >= MAIN) {
      return this.verdict(other, 'surname');
    }
    if (this.contested) {
      const main = this.contested;
      // A witness says in a quote what the other does.
      if (main.expert && main.topic === undefined && current.topic !== undefined && quoted) {
        return this.verdict(current, 'quoted');
      }
      const passing = current.topic !== undefined || left;
      if (!passing || speaks || main.named < MAIN || current.named > 1) return undefined;
      this.current = main;
      this.contested = undefined;
      return this.verdict(main, 'surname');
    }
    if (current.topic === undefined) current.spoke ||= speaks;
    else if (speaks && this.someoneSpoke() && !follows(event, current)) return undefined;
    current.used = event.sentence;
    return this.verdict(current, 'surname');
  }

  /** The other of the surname who was named last. */
  private lastRival(): Bearer | undefined {
    return [...this.bearers.values()]
      .filter(({ topic, asGiven }) => topic === undefined && !asGiven)
      .sort((a, b) => b.used - a.used)[0];
  }

  /** Whether somebody else of the surname has been quoted by it: then who speaks next may be that one again. */
  private someoneSpoke(): boolean {
    return [...this.bearers.values()].some(({ topic, spoke }) => topic === undefined && spoke);
  }

  /** Before anybody was named: the first person the page goes on to name in full, as in a headline. */
  private ahead(event: Event): Verdict | undefined {
    const next = this.events.find(
      ({ sighting, passage }) =>
        passage >= event.passage && (sighting.kind === 'full' || sighting.kind === 'rival'),
    );
    if (next?.sighting.kind !== 'full') return undefined;
    const topic = this.likeliest(event, () => true) ?? next.sighting.topic;
    this.assume(topic, event);
    const named = this.events.find(
      ({ sighting, sentence }) =>
        sentence >= event.sentence && sighting.kind === 'full' && sighting.topic === topic,
    );
    return { topic, rule: 'surname-before-full-name', passage: (named ?? next).passage };
  }

  /** Somebody meant before being named in full bears the surname from here on. */
  private assume(topic: number, event: Event): void {
    this.name({ id: String(topic), topic }, event, this.current ? 'kin' : 'subject');
  }

  /** The story's person of the surname who was named most so far, `current` apart. */
  private lastOfStory(current: Bearer | undefined, among?: readonly number[]): Bearer | undefined {
    return [...this.bearers.values()]
      .filter(({ topic }) => topic !== undefined && (among?.includes(topic) ?? true))
      .filter((bearer) => bearer !== current)
      .sort((a, b) => b.named - a.named)[0];
  }

  /**
   * Whom the page goes on to name in full, of several the one it names most and then the one the
   * story puts first: a story's forebears are named in full, its leading people go by the surname.
   */
  private likeliest(event: Event, fits: (topic: number) => boolean): number | undefined {
    const times = new Map<number, number>();
    for (const { sighting, sentence } of this.events) {
      if (sentence < event.sentence || sighting.kind !== 'full' || !fits(sighting.topic)) continue;
      times.set(sighting.topic, (times.get(sighting.topic) ?? 0) + 1);
    }
    return [...times].sort(([a, most], [b, more]) => more - most || a - b)[0]?.[0];
  }

  private verdict(bearer: Bearer, rule: 'surname' | 'quoted'): Verdict | undefined {
    if (bearer.topic === undefined) return undefined;
    bearer.named += 1;
    return { topic: bearer.topic, rule, passage: bearer.passage };
  }
}

/** Whether an event is in the sentence in which somebody was last meant, or right after it. */
function follows({ sentence }: Event, { used }: Bearer): boolean {
  return sentence - used <= 1 || opensNextPassage(used, sentence);
}
