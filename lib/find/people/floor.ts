import type { Bare } from '../surname/sighting.ts';
import { passageOf } from '../surroundings/sentence-numbers.ts';
import { type Bearer, isLiving } from './bearers.ts';
import type { Event } from './event.ts';
import type { Namings } from './namings.ts';

/*
 * Whoever was named last has the floor, but only one of the surname's bearers is who a page is about.
 * A surname goes on meaning somebody in passing while the text stays with them, and in what is said by
 * it; then it means who the page is about again.
 */

/** Whether a page is more about one bearer of a surname than about another: by all it names in full, and by whom it has meant so far. */
export function outweighs(one: Bearer, other: Bearer, namings: Namings): boolean {
  return weight(one, namings) > weight(other, namings);
}

/** Whether somebody of the story is named in full each time: the surname alone is for another then. */
export function isSpeltOut({ topic, bySurname }: Bearer, namings: Namings): boolean {
  return topic !== undefined && !bySurname && namings.isSpeltOut(topic);
}

/** Who is named in full each time goes by the surname less, not more. */
function weight(bearer: Bearer, namings: Namings): number {
  const { topic, named, meant } = bearer;
  if (topic === undefined) return meant - named + 1;
  if (isSpeltOut(bearer, namings)) return 0;
  return Math.max(named, namings.times(topic)) + (isLiving(bearer) ? LEADER : 0);
}

/** How much sooner a surname is meant for who leads a country now. */
const LEADER = 1;

/** How much more a page is about one than another who is soon forgotten. */
const MUCH = 9;

/** Whether a surname no longer means `rival`, who was named last, but `main`, whom the page is about. */
export function hasLostFloor(
  rival: Bearer,
  main: Bearer,
  { speaks, quoted, opens, kin }: Bare,
  { passage, speaksOn, sentence, leader, heads }: Event,
  namings: Namings,
): boolean {
  const since = passage - passageOf(rival.used);
  // Who is quoted in a paragraph of their own is no further away.
  const away = speaksOn && since > 1 ? since - 1 : since;
  const { topic, female, meant } = rival;
  if (speaks || heads || rival.heads || !outweighs(main, rival, namings)) return false;
  // Whose relatives are spoken of at once is who everybody knows.
  if (away < 1) return kin !== undefined && topic === undefined && meant === 1;
  if (away > 1 || quoted) return true;
  // Right after, who opens a sentence is who was talked about, but for a woman, who would be a pronoun; who comes further in, beside others, is known already.
  if (opens)
    return (female && meant === 1) || weight(main, namings) > MUCH * weight(rival, namings);
  return topic === undefined || meant === 1 || leader?.sentence === sentence;
}
