import type { PersonEntry } from '../name-index.ts';
import type { Bare } from '../surname/sighting.ts';
import type { Bearer } from './bearer.ts';
import type { Bearers } from './bearers.ts';
import type { Event } from './event.ts';

/** Whether a surname can mean this bearer at all, whatever the clues say. */
export function mayBe(bearer: Bearer, bare: Bare, event: Event, bearers: Bearers): boolean {
  const { last, lastNamed } = bearers;
  const { speaks, quoted, kin, reported, within, dated, age = NaN } = bare;
  const isNamedHere = lastNamed?.inFull === event.sentence;
  if (bearer.role === 'other') {
    if (bearer.isFemale && (bare.male || bare.he)) return false;
    // What only a ruler can have.
    if (bare.rules) return false;
    // Whoever is a pronoun in a sentence, or speaks in it, is not also named there.
    const isPronoun = bare.pronounBefore && bearer === last && bearer.passage === event.passage;
    if (isPronoun && !speaks) return false;
    const isSource =
      (isNamedHere && bearer === lastNamed) || bare.roles?.some((role) => bearer.called.has(role));
    return !((quoted || reported) && isSource && !speaks);
  }
  // With an office that nobody of the story has, or for a woman or an athlete, others are meant.
  if (bare.strange || bare.woman || bare.elsewhere) return false;
  // Somebody who is younger or older is another.
  const [least = 0, most = Infinity] = bearers.personOf(bearer.topic)?.ages ?? [];
  if (age < least || age > most) return false;
  if ((dated ?? 0) > (bearer.until ?? Infinity)) return false;
  // In a sentence that is about another, named in full, the surname is more likely theirs.
  const isBesideOther =
    isNamedHere && lastNamed?.role === 'other' && lastNamed.standing === 'subject';
  const withLeader = event.leader?.sentence === event.sentence;
  return !isBesideOther || Boolean(quoted || reported || within || kin || withLeader);
}

/**
 * Whether a person of the story was known by the year in which, according to its sentence,
 * something happened.
 */
export function wasThere(person: PersonEntry | undefined, { dated, kin }: Bare): boolean {
  const from = person?.from ?? 0;
  return (dated ?? from) >= from || kin !== undefined;
}
