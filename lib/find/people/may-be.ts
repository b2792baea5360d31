import type { PersonEntry } from '../name-index.ts';
import type { Bare } from '../surname/sighting.ts';
import type { Bearer, Bearers } from './bearers.ts';
import type { Event } from './event.ts';

/** Whether a surname can mean somebody at all, whatever the clues. */
export function mayBe(
  bearer: Bearer,
  bare: Bare,
  event: Event,
  { last, lastNamed }: Bearers,
): boolean {
  const { speaks, quoted, kin, reported, within, dated } = bare;
  const isNamedHere = lastNamed?.inFull === event.sentence;
  if (bearer.role === 'other') {
    if (bearer.isFemale && (bare.male || bare.he)) return false;
    // Nobody calls another by a name that everybody knows one by, having named that other once.
    if (bare.alone !== undefined && !speaks && bearer.meant === 1) return false;
    // What only who rules can have.
    if (bare.rules) return false;
    // Who is a pronoun in a sentence, or speaks in it, is not spoken of there by a name.
    const isPronoun = bare.pronounBefore && bearer === last && bearer.passage === event.passage;
    if (isPronoun && !speaks) return false;
    const isSource =
      (isNamedHere && bearer === lastNamed) || bare.roles?.some((role) => bearer.called.has(role));
    if ((quoted || reported) && isSource && !speaks) return false;
    // Who was named in an earlier entry of a live page is not meant in this one.
    return bearer.topic !== undefined || bearer.entry === event.entry;
  }
  // An office that nobody of the story has, a woman, another field of life: others.
  if (bare.strange || bare.woman || bare.elsewhere) return false;
  if ((dated ?? 0) > (bearer.until ?? Infinity)) return false;
  // In one breath with another who is named in full it is rather that one's, if it can be told at all.
  const isBesideOther =
    isNamedHere && lastNamed?.role === 'other' && lastNamed.standing === 'subject';
  const withLeader = event.leader?.sentence === event.sentence;
  return !isBesideOther || Boolean(quoted || reported || within || kin || withLeader);
}

/** Whether somebody of the story was known by the year in which a sentence says that something was. */
export function wasThere(person: PersonEntry | undefined, { dated, kin }: Bare): boolean {
  const from = person?.from ?? 0;
  return (dated ?? from) >= from || kin !== undefined;
}
