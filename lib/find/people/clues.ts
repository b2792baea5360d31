import type { Bare } from '../surname/sighting.ts';
import type { Bearer, Role } from './bearer.ts';
import type { Bearers } from './bearers.ts';
import type { Event } from './event.ts';
import { bearerOf, type Namings } from './namings.ts';

/** A surname alone, and what the text has said so far. */
export interface Moment {
  bare: Bare;
  event: Event;
  /** The next event that names anybody with the surname in full. */
  next: Event | undefined;
  bearers: Bearers;
  namings: Namings;
  /** What is asked of every candidate, but found out once. */
  era: number | undefined;
  speaksOn: boolean;
}

/** The moment of a surname alone. */
export function momentOf(
  bare: Bare,
  event: Event,
  next: Event | undefined,
  bearers: Bearers,
  namings: Namings,
): Moment {
  const { era, speaksOn } = event;
  return { bare, event, next, bearers, namings, era, speaksOn };
}

/**
 * The clues to whether a surname means this bearer: 1 for what is true, 0 for what isn't, or a
 * measure. Distances and counts are logarithms, because the first few matter most. What each clue
 * is worth is in `weights.ts`.
 */
export function cluesFor(bearer: Bearer, moment: Moment) {
  const { bare, event, next, bearers, namings, era } = moment;
  const { speaks, quoted, closesQuote, opens, pronoun } = bare;
  const { isFemale, isExpert, meant, bySurname, until = Infinity } = bearer;
  const isKnown = bearer.used !== undefined;
  const isLast = bearers.last === bearer;
  const away = passagesAway(bearer, moment);
  const isHere = isKnown && away === 0;
  const { leader } = event;
  const withLeader = leader?.sentence === event.sentence;
  const nextHere = next?.passage === event.passage ? next : undefined;
  const isNextHere = nextHere !== undefined && isOf(nextHere, bearer);
  const past = bare.past ?? Infinity;
  return {
    // What the text has said about this one so far.
    last: isLast,
    lastNamed: bearers.lastNamed === bearer,
    headed: bearers.lastNamed === bearer && bearer.inHeading,
    here: isHere,
    away: isKnown ? Math.log1p(away) : 0,
    far: isKnown && away > 2,
    inFullInSentence: bearer.inFull === event.sentence,
    inPassing: bearer.standing !== 'subject' && event.passage - (bearer.fullPassage ?? -2) <= 1,
    notYet: !isKnown,
    once: meant === 1,
    often: Math.log1p(meant),
    bySurname: Math.log1p(bySurname),
    neverBySurname: isKnown && bySurname === 0,
    onPage: Math.log1p(namings.timesOf(bearer.id)),
    otherEntry: bearer.entry !== undefined && bearer.entry !== event.entry,
    inTitle: namings.isInTitle(bearer.id),
    first: namings.first === bearer.id,
    // What is known about this one.
    asGiven: bearer.asGiven,
    byTitle: bearer.byTitle,
    asKin: bearer.asKin,
    // The surname's part in its sentence.
    speaks,
    lastSpeaks: speaks && isLast,
    expertSpeaks: speaks && isExpert,
    closesQuote: closesQuote === true,
    lastClosesQuote: closesQuote === true && isLast,
    quoted,
    lastQuoted: quoted && isLast,
    expertQuoted: quoted && isExpert,
    reported: bare.reported === true,
    opens: opens === true,
    lastOpens: opens === true && isLast,
    lastOpensHere: opens === true && isLast && isHere,
    lastFurtherHere: opens !== true && isLast && isHere,
    opensPassage: bare.opensPassage === true,
    possessive: bare.possessive === true,
    ofKin: bare.kin !== undefined,
    present: bare.present === true,
    dated: bare.year !== undefined,
    pronounBefore: bare.pronounBefore === true,
    he: pronoun === 'he',
    she: pronoun === 'she',
    womanIsHe: isFemale && (pronoun === 'he' || bare.he === true),
    womanIsShe: isFemale && pronoun === 'she',
    inRole: bare.roles?.some((role) => bearer.called.has(role)) === true,
    alone: bare.alone !== undefined,
    // Other people and years nearby.
    withLeader,
    laterLeader: withLeader && leader.from > until,
    inTheirTime: past <= until && until !== Infinity,
    inTheirYear: (bare.year ?? Infinity) <= until && until !== Infinity,
    longAgo: past < LONG_AGO,
    inEra: bare.past === undefined && (era ?? Infinity) <= until && until !== Infinity,
    afterEra: until !== Infinity && (era ?? 0) > until,
    oldEra: bare.past === undefined && (era ?? Infinity) < LONG_AGO,
    namedAfter: isNextHere && nextHere.sentence === event.sentence,
    namedNext: isNextHere && nextHere.sentence > event.sentence,
  };
}

/**
 * How many passages ago this one was meant. A paragraph in which the same speaker goes on does not
 * count.
 */
function passagesAway({ passage }: Bearer, { event, speaksOn }: Moment): number {
  const away = event.passage - passage;
  return away > 1 && speaksOn ? away - 1 : away;
}

/** Before this year, none of today's leaders was known. */
const LONG_AGO = 2010;

/** The name of a clue. */
export type Clue = keyof ReturnType<typeof cluesFor>;

/**
 * What the clues are worth for bearers of each role; a missing one is worth nothing, and `any`
 * always counts.
 */
export type Weights = Readonly<Record<Role, Readonly<Partial<Record<Clue | 'any', number>>>>>;

/** Whether an event names this bearer in full. */
function isOf({ sighting }: Event, { id }: Bearer): boolean {
  return (sighting.kind === 'full' || sighting.kind === 'rival') && bearerOf(sighting) === id;
}
