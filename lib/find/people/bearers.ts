import type { PersonEntry } from '../name-index.ts';
import type { Bare, Standing } from '../surname/sighting.ts';
import type { Event } from './event.ts';
import { ABOUT, type Namings } from './namings.ts';

/** So many words tell well enough what somebody is. */
const KNOWN_WELL = 40;

/** How much rather a page is about the living than about who is gone. */
const LIVING = 2;

/** How somebody stands to the story: who leads one of its countries, who is gone, anybody else. */
export type Role = 'leader' | 'forebear' | 'other';

/** Somebody who bears a surname on a page, of the story or not. */
export interface Bearer {
  id: string;
  /** Undefined for nobody of the story. */
  topic: number | undefined;
  role: Role;
  /** Words beside what names this one: what this one is. */
  called: ReadonlySet<string>;
  isExpert: boolean;
  isFemale: boolean;
  /** Whether the surname is this one's given name. */
  asGiven: boolean;
  /** Whether only a title has named this one. */
  byTitle: boolean;
  /** Whether this one came up as somebody's relative. */
  asKin: boolean;
  /** Whether the page never names this one, who is taken for who goes by the surname today. */
  isAssumed: boolean;
  /** How often this one has been meant, by whatever name, and how often by the surname alone. */
  meant: number;
  bySurname: number;
  /** The full name as it was written last; undefined for who has only been meant. */
  fullName: string | undefined;
  /** Where this one was last named in full: how in its sentence, which sentence, passage and entry of a live page. */
  standing: Standing | undefined;
  inFull: number | undefined;
  fullPassage: number | undefined;
  entry: number | undefined;
  /** The sentence and passage that last meant this one, by whatever name; undefined before any has. */
  used: number | undefined;
  passage: number;
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
  byTitle?: boolean;
  standing?: Standing;
}

/** Others of the surname who are looked at for one sighting: the last to be meant. A longer list would make reading cost more with each. */
const OTHERS = 3;

/** Everybody of one surname whom a text has named so far. */
export class Bearers {
  /** Who was meant last, and who was last named in full. */
  last: Bearer | undefined;
  lastNamed: Bearer | undefined;
  /** The others of the surname, whom no story is about: who was meant last comes first. */
  others: readonly Bearer[] = [];
  /** The other of the surname who was meant most. */
  mainOther: Bearer | undefined;
  readonly #all = new Map<string, Bearer>();
  readonly #ofStory: Bearer[] = [];
  readonly #people: readonly PersonEntry[];
  readonly #namings: Namings;

  /** `people`: the story's people of the surname. */
  constructor(people: readonly PersonEntry[], namings: Namings) {
    this.#people = people;
    this.#namings = namings;
  }

  /** Notes a naming in full. */
  name(who: Naming, event: Event): void {
    const { sighting, text, passage, sentence, entry } = event;
    const bearer = this.#all.get(who.id) ?? this.#titled(who) ?? this.#enter(who);
    Object.assign(bearer, {
      fullName: sighting.kind === 'full' ? text : bearer.fullName,
      standing: who.standing,
      inFull: sentence,
      fullPassage: passage,
      entry,
      isExpert: bearer.isExpert || who.expert === true,
      isFemale: bearer.isFemale || who.female === true,
      asKin: bearer.asKin || who.standing === 'kin',
      byTitle: bearer.byTitle && who.byTitle === true,
      called:
        bearer.called.size < KNOWN_WELL
          ? new Set([...bearer.called, ...(who.called ?? [])])
          : bearer.called,
    });
    // Who is only named for another's sake is not whom the text is about then, but for the grandson of who is gone.
    const isForAnother = who.standing === 'kin' && this.last && this.last.role !== 'forebear';
    this.#mean(bearer, event, isForAnother ? this.last : bearer);
    if (!isForAnother) this.lastNamed = bearer;
  }

  /** Notes that a surname alone meant somebody. */
  use(bearer: Bearer, event: Event): void {
    bearer.bySurname += 1;
    if (!this.#all.has(bearer.id)) this.#keep(bearer);
    this.#mean(bearer, event);
  }

  /** Somebody of the story who has not been named yet; no part of any list before `use`. */
  unnamed(topic: number): Bearer {
    return (
      this.#ofStory.find((one) => one.topic === topic) ?? this.#make({ id: `${topic}`, topic })
    );
  }

  /** Whom a surname may mean after what has been read: those of the story, and the others who were meant last. */
  candidates({ alone }: Bare): Bearer[] {
    const leader = alone ?? this.inOfficeAt(Infinity);
    const isAhead = leader !== undefined && (alone !== undefined || this.#isAhead(leader));
    const ahead = isAhead ? [this.unnamed(leader)] : [];
    return [...new Set([...ahead, ...this.#ofStory, ...this.others.slice(0, OTHERS)])];
  }

  /** Whether who leads today may be meant without having been named: on a page that names them later, or forebears in passing. */
  #isAhead(leader: number): boolean {
    if (this.#namings.times(leader) > 0) return true;
    const forebears = this.#ofStory.filter(({ role }) => role === 'forebear');
    return (
      forebears.length > 0 && forebears.every(({ topic }) => this.#namings.times(topic) < ABOUT)
    );
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
   * The story's person of the surname whom the page is most about; who is gone only where it is much more about them
   * than about the living. `from`: a year in which they were there.
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

  /** The first of the story's people of the surname who stands for a country and was there in a year. */
  inOfficeAt(year: number): number | undefined {
    return this.#people
      .filter(({ home, until }) => home.length > 0 && (until === undefined || until >= year))
      .map(({ topic }) => topic)
      .sort((a, b) => a - b)[0];
  }

  /** Who was named in full before and goes by a title now: "Minister N M … Minister N". */
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
    return this.#keep(this.#make(who));
  }

  #keep(bearer: Bearer): Bearer {
    this.#all.set(bearer.id, bearer);
    if (bearer.topic !== undefined) this.#ofStory.push(bearer);
    return bearer;
  }

  #make({ id, topic, asGiven, byTitle }: Naming): Bearer {
    const person = this.personOf(topic);
    return {
      id,
      topic,
      role: person?.until !== undefined ? 'forebear' : person?.home.length ? 'leader' : 'other',
      called: new Set(),
      isExpert: false,
      isFemale: false,
      asGiven: asGiven === true,
      byTitle: byTitle === true,
      asKin: false,
      isAssumed: false,
      meant: 0,
      bySurname: 0,
      fullName: undefined,
      standing: undefined,
      inFull: undefined,
      fullPassage: undefined,
      entry: undefined,
      used: undefined,
      passage: 0,
      until: person?.until,
    };
  }
}
