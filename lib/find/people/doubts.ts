import type { PersonEntry } from '../name-index.ts';
import type { Bare } from '../surname/sighting.ts';
import { opensNextPassage, passageOf } from '../surroundings/sentence-numbers.ts';
import type { Bearer, Bearers } from './bearers.ts';
import type { Event } from './event.ts';
import { ABOUT, type Namings } from './namings.ts';

/** After so many sentences without somebody a passage has gone on to others. */
const LONG = 3;

/** Whether a surname that should mean a person of the story may well mean another again. */
export function mayBeRival(
  { lastRival, lastGiven, spoken }: Bearers,
  current: Bearer,
  sighting: Bare,
  event: Event,
): boolean {
  if (lastGiven?.passage === event.passage && lastGiven.inFull > current.inFull) return true;
  const { speaks, closesQuote, reported, elsewhere, male, alone } = sighting;
  if (elsewhere && (lastRival || lastGiven)) return true;
  if (!lastRival) return false;
  // Who came up after, as a relative or the like.
  const { passage, inFull, meant, female } = lastRival;
  const near = passage === event.passage && event.sentence - lastRival.used < LONG;
  const cameAfter = near && inFull > current.inFull && alone === undefined;
  const withLeader = event.leader?.sentence === event.sentence && !speaks;
  if (cameAfter && !reported && !(male && female)) return true;
  // The page is about the other, and the sentence does not follow on.
  if (meant > Math.max(2, current.meant) && event.sentence - current.used > 1 && !withLeader)
    return true;
  // Right after the other's full name, and not in that one's words.
  if (lastRival.inFull === event.sentence && !reported) return true;
  if (closesQuote && alone === undefined && lastRival.used > current.used) return true;
  if (!speaks || spoken === 'no') return false;
  // Named in full in a passage of its own.
  if (
    current.passage === event.passage &&
    passageOf(lastRival.used) < event.passage &&
    !closesQuote
  )
    return false;
  const toLeader = event.leader?.sentence === event.sentence;
  return closesQuote || !follows(event, current) || (spoken === 'by an expert' && !toLeader);
}

/**
 * Whether a surname no longer means a forebear who was named last: its sentence is about a later time (it names a later
 * year, who only came later, or says what is so now), or the text has gone on. Who is gone bears the surname only while
 * the text stays with them.
 */
export function outlived(
  { topic, until, inFull, used, passage: namedIn }: Bearer,
  { year, present, quoted }: Bare,
  { leader, sentence, passage }: Event,
  namings: Namings,
  living: Bearer | undefined,
): boolean {
  if (until === undefined || sentence === inFull) return false;
  const isAbout = namings.times(topic) >= ABOUT;
  if (passage - passageOf(used) > 1 || (passage !== namedIn && !isAbout)) return true;
  if (year !== undefined && year <= until) return false;
  // Beside the living one a forebear is spoken of in passing.
  if (!isAbout && living && (quoted || sentence - inFull > 1)) return true;
  return (
    present === true ||
    (year !== undefined && year > until) ||
    (leader !== undefined && leader.sentence > inFull && leader.from > until)
  );
}

/** Whether an event is in the sentence in which somebody was last meant, or right after it. */
function follows({ sentence }: Event, { used }: Bearer): boolean {
  return sentence - used <= 1 || opensNextPassage(used, sentence);
}

/** Whether somebody of the story was known by the year in which a sentence says that something was. */
export function wasThere(person: PersonEntry | undefined, { dated, kin }: Bare): boolean {
  const from = person?.from ?? 0;
  return (dated ?? from) >= from || kin !== undefined;
}

/** Whether a sentence about somebody else of the surname speaks of another by it: "He said that N …". */
export function isAnothers(
  { topic, heads, passage }: Bearer,
  { pronounBefore, speaks }: Bare,
  event: Event,
): boolean {
  const isTheirs = topic === undefined && !heads && passage === event.passage;
  return isTheirs && pronounBefore === true && !speaks;
}
