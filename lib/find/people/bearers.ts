import type { PersonEntry } from '../name-index.ts';
import type { Event } from './event.ts';
import type { Namings } from './namings.ts';

/** So many words tell well enough what somebody is. */
const KNOWN_WELL = 40;

/** How much rather a page is about the living than about who is gone. */
const LIVING = 2;

/** Somebody who bears a surname on a page, of the story or not. */
export interface Bearer {
  id: string;
  topic: number | undefined;
  /** Words beside what names this one: what this one is. */
  called: ReadonlySet<string>;
  expert: boolean;
  female: boolean;
  /** How often this one has been named in full, or taken for who a surname means. */
  named: number;
  /** Whether the surname alone has been taken for this one. */
  bySurname: boolean;
  /** How often this one has been meant, by whatever name. */
  meant: number;
  passage: number;
  /** The full name as it was written last; undefined for who has only been meant. */
  fullName: string | undefined;
  /** The sentence of the last naming in full. */
  inFull: number;
  /** The sentence that last meant this person, by whatever name. */
  used: number;
  /** The entry of a live page in which this one was last named in full. */
  entry: number;
  /** Whether the surname is this one's given name. */
  asGiven: boolean;
  /** Whether the page never names this one in full. */
  isUnnamed: boolean;
  /** Whether this person has been quoted by the surname alone. */
  spoke: boolean;
  /** Whether the last naming stands above a part of the page. */
  heads: boolean;
  /** Whether this one came up as somebody's relative. */
  asKin: boolean;
  /** Whether this one stands for a country. */
  leads: boolean;
  /** The year after which this one cannot have acted; undefined for the living. */
  until: number | undefined;
}

/** What a naming in full tells of its bearer. */
export interface Naming {
  id: string;
  topic?: number;
  called?: ReadonlySet<string>;
  expert?: boolean;
  female?: boolean;
  asGiven?: boolean;
  isUnnamed?: boolean;
  asKin?: boolean;
  byTitle?: boolean;
  spoke?: boolean;
}

/** Everybody of one surname whom a page has named so far. No question costs more with more of them. */
export class Bearers {
  /** Whether somebody else of the surname has been quoted by it: then who speaks next may be that one again. */
  spoken: 'no' | 'yes' | 'by an expert' = 'no';
  /** Whether anybody else of the surname has been meant twice. */
  hasOtherMain = false;
  /** The other of the surname, no person of the story, who was meant last. */
  lastRival: Bearer | undefined;
  /** Whether somebody else of the surname has been named who is not known to be a woman. */
  hasOtherMan = false;
  /** The other of the surname who was meant most. */
  mainRival: Bearer | undefined;
  /** The last of those whose given name the surname is. */
  lastGiven: Bearer | undefined;
  readonly #all = new Map<string, Bearer>();
  readonly #ofStory: Bearer[] = [];
  readonly #people: readonly PersonEntry[];
  readonly #namings: Namings;

  /** `people`: the story's people of the surname. */
  constructor(people: readonly PersonEntry[], namings: Namings) {
    this.#people = people;
    this.#namings = namings;
  }

  /** Notes a naming in full, and gives its bearer. */
  name(who: Naming, { sighting, text, passage, sentence, entry, heads }: Event): Bearer {
    const known = this.#all.get(who.id) ?? this.#titled(who);
    const bearer = known ?? {
      id: who.id,
      topic: who.topic,
      called: who.called ?? new Set(),
      expert: false,
      female: who.female === true,
      named: 0,
      bySurname: false,
      heads: false,
      meant: 0,
      passage,
      fullName: undefined,
      inFull: sentence,
      used: sentence,
      entry,
      asGiven: who.asGiven === true,
      isUnnamed: who.isUnnamed === true,
      spoke: false,
      asKin: who.asKin === true,
      leads: (this.personOf(who.topic)?.home.length ?? 0) > 0,
      until: this.untilOf(who.topic),
    };
    if (!known) {
      this.#all.set(who.id, bearer);
      if (bearer.topic !== undefined) this.#ofStory.push(bearer);
      else this.hasOtherMan ||= !bearer.female;
    }
    Object.assign(bearer, {
      named: bearer.named + 1,
      passage,
      fullName: sighting.kind === 'full' ? text : bearer.fullName,
      inFull: sentence,
      entry,
      heads: bearer.heads || heads,
      expert: bearer.expert || who.expert === true,
      female: bearer.female || who.female === true,
      called:
        bearer.called.size < KNOWN_WELL
          ? new Set([...bearer.called, ...(who.called ?? [])])
          : bearer.called,
    });
    bearer.spoke ||= who.spoke === true;
    this.use(bearer, sentence, false);
    return bearer;
  }

  /** Who was named in full before and goes by a title now: "Minister N M … Minister N". */
  #titled({ id, byTitle, female }: Naming): Bearer | undefined {
    const { lastRival } = this;
    const isSame = female === true || id.split(' ').some((word) => lastRival?.called.has(word));
    return byTitle && isSame ? lastRival : undefined;
  }

  /** Notes that a sentence meant somebody, and whether as who speaks, by the surname alone. */
  use(bearer: Bearer, sentence: number, speaks: boolean): void {
    bearer.used = sentence;
    bearer.meant += 1;
    if (bearer.topic !== undefined) return;
    this.hasOtherMain ||= bearer.meant > 1;
    if (bearer.asGiven) this.lastGiven = bearer;
    else this.lastRival = bearer;
    if (bearer.meant > (this.mainRival?.meant ?? 0)) this.mainRival = bearer;
    // An expert is named to be quoted.
    bearer.spoke ||= speaks || bearer.expert;
    if (speaks && bearer.expert) this.spoken = 'by an expert';
    else if (bearer.spoke && this.spoken === 'no') this.spoken = 'yes';
  }

  /** Somebody of the story with the surname. */
  personOf(topic: number | undefined): PersonEntry | undefined {
    return this.#people.find((person) => person.topic === topic);
  }

  /** The year after which somebody of the story cannot have acted; undefined for the living. */
  untilOf(topic: number | undefined): number | undefined {
    return this.personOf(topic)?.until;
  }

  /**
   * The story's person of the surname whom the page is most about, `current` apart; who is gone only
   * where it is much more about them than about the living. `from`: a year in which they were there.
   */
  mostNamed(
    current: Bearer | undefined,
    among?: readonly number[],
    from?: number,
  ): Bearer | undefined {
    const rank = ({ named, topic, until }: Bearer) =>
      Math.max(named, this.#namings.times(topic)) * (until === undefined ? LIVING : 1);
    return this.#ofStory
      .filter(
        (bearer) =>
          bearer !== current &&
          (among?.includes(bearer.topic ?? -1) ?? true) &&
          (from === undefined || bearer.until === undefined || bearer.until >= from),
      )
      .sort((a, b) => rank(b) - rank(a))[0];
  }

  /** The first of the story's people of the surname who stands for a country and was there in a year. */
  inOfficeAt(year: number): number | undefined {
    return this.#people
      .filter(({ home, until }) => home.length > 0 && (until === undefined || until >= year))
      .map(({ topic }) => topic)
      .sort((a, b) => a - b)[0];
  }
}

/** Whether a bearer is one of the story's leaders, and not gone. */
export function isLiving({ leads, until }: Bearer): boolean {
  return leads && until === undefined;
}
