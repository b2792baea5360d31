import type { PersonEntry } from '../name-index.ts';
import type { Bare } from '../surname/sighting.ts';
import { type Bearer, type Naming, newBearer } from './bearer.ts';
import type { Event } from './event.ts';
import { ABOUT, type Namings } from './namings.ts';

/** Once this many words are known about somebody, no more are collected. */
const KNOWN_WELL = 40;

/**
 * How much more a mention of a living person counts than one of the dead, when asking whom a page
 * is about.
 */
const LIVING = 2;

/**
 * How many others with the surname are considered for each sighting: those meant last. More would
 * cost more each time.
 */
const OTHERS = 3;

/** Everybody with one surname whom a text has named so far. */
export class Bearers {
  /** Who was meant last, and who was named in full last. */
  last: Bearer | undefined;
  lastNamed: Bearer | undefined;
  /** The others with the surname, whom no story knows; the one meant last comes first. */
  others: readonly Bearer[] = [];
  /** The one of these others who was meant most often. */
  mainOther: Bearer | undefined;
  readonly #all = new Map<string, Bearer>();
  readonly #ofStory: Bearer[] = [];
  readonly #people: readonly PersonEntry[];
  readonly #namings: Namings;

  /** `people`: the story's people with the surname. */
  constructor(people: readonly PersonEntry[], namings: Namings) {
    this.#people = people;
    this.#namings = namings;
  }

  /** Notes that somebody was named in full. */
  name(who: Naming, event: Event): void {
    const { sighting, text, passage, sentence, entry, headline } = event;
    const bearer = this.#all.get(who.id) ?? this.#titled(who) ?? this.#enter(who);
    Object.assign(bearer, {
      fullName: sighting.kind === 'full' ? text : bearer.fullName,
      standing: who.standing,
      inFull: sentence,
      fullPassage: passage,
      entry,
      inHeading: headline,
      isExpert: bearer.isExpert || who.expert === true,
      isFemale: bearer.isFemale || who.female === true,
      asKin: bearer.asKin || who.standing === 'kin',
      byTitle: bearer.byTitle && who.byTitle === true,
      called:
        bearer.called.size < KNOWN_WELL
          ? new Set([...bearer.called, ...(who.called ?? [])])
          : bearer.called,
    });
    // Somebody named only as another's relative does not become whom the text is about, unless it
    // was about the dead.
    const isForAnother = who.standing === 'kin' && this.last && this.last.role !== 'forebear';
    this.#mean(bearer, event, isForAnother ? this.last : bearer);
    if (!isForAnother) this.lastNamed = bearer;
  }

  /** Notes that a surname alone meant this bearer. */
  use(bearer: Bearer, event: Event): void {
    bearer.bySurname += 1;
    if (!this.#all.has(bearer.id)) this.#keep(bearer);
    this.#mean(bearer, event);
  }

  /**
   * A person of the story who may not have been named yet; a new one joins the lists only with
   * `use`.
   */
  unnamed(topic: number): Bearer {
    return (
      this.#ofStory.find((one) => one.topic === topic) ??
      newBearer({ id: `${topic}`, topic }, this.personOf(topic))
    );
  }

  /**
   * Whom a surname may mean at this point: the story's people named so far, and the others meant
   * last.
   */
  candidates({ alone }: Bare): Bearer[] {
    const leader = alone ?? this.leader();
    const isAhead = leader !== undefined && (alone !== undefined || this.#isAhead(leader));
    const ahead = isAhead ? [this.unnamed(leader)] : [];
    return [...new Set([...ahead, ...this.#ofStory, ...this.others.slice(0, OTHERS)])];
  }

  /**
   * Whether today's leader may be meant before being named: if the page does so later, or names
   * forebears only in passing.
   */
  #isAhead(leader: number): boolean {
    if (this.#namings.times(leader) > 0) return true;
    const forebears = this.#ofStory.filter(({ role }) => role === 'forebear');
    return (
      forebears.length > 0 && forebears.every(({ topic }) => this.#namings.times(topic) < ABOUT)
    );
  }

  /** The person of the story with this topic and surname, if any. */
  personOf(topic: number | undefined): PersonEntry | undefined {
    return this.#people.find((person) => person.topic === topic);
  }

  /** The last year in which a person of the story can have acted; undefined for the living. */
  untilOf(topic: number | undefined): number | undefined {
    return this.personOf(topic)?.until;
  }

  /**
   * The person of the story whom the page is most about. The dead only come first if the page is
   * much more about them than about the living. `from`: a year in which the person must still have
   * been there.
   */
  mostNamed(among?: readonly number[], from?: number): Bearer | undefined {
    const rank = ({ meant, topic, until }: Bearer) =>
      Math.max(meant, this.#namings.times(topic)) * (until === undefined ? LIVING : 1);
    return this.#ofStory
      .filter(
        ({ topic, until }) =>
          (among?.includes(topic ?? -1) ?? true) &&
          (from === undefined || until === undefined || until >= from),
      )
      .sort((a, b) => rank(b) - rank(a))[0];
  }

  /**
   * The living person of the story with the surname who leads a country: the one listed first.
   * Undefined if there is none.
   */
  leader(): number | undefined {
    return this.#people
      .filter(({ home, until }) => home.length > 0 && until === undefined)
      .map(({ topic }) => topic)
      .sort((a, b) => a - b)[0];
  }

  /** Somebody named in full earlier who goes by a title now: "Minister N M … Minister N". */
  #titled({ id, byTitle, female }: Naming): Bearer | undefined {
    const [last] = this.others;
    const isSame = female === true || id.split(' ').some((word) => last?.called.has(word));
    return byTitle && isSame ? last : undefined;
  }

  #mean(bearer: Bearer, { sentence, passage }: Event, last: Bearer | undefined = bearer): void {
    Object.assign(bearer, { used: sentence, passage, meant: bearer.meant + 1 });
    this.last = last;
    if (bearer.topic !== undefined) return;
    this.others = [bearer, ...this.others.filter((one) => one !== bearer)].slice(0, OTHERS);
    if (bearer.meant > (this.mainOther?.meant ?? 0)) this.mainOther = bearer;
  }

  #enter(who: Naming): Bearer {
    return this.#keep(newBearer(who, this.personOf(who.topic)));
  }

  #keep(bearer: Bearer): Bearer {
    this.#all.set(bearer.id, bearer);
    if (bearer.topic !== undefined) this.#ofStory.push(bearer);
    return bearer;
  }
}
