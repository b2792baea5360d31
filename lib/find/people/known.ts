import { fold } from '../../text/normalise.ts';
import type { Sighting } from '../surname/sighting.ts';
import type { Bearer } from './bearer.ts';
import type { Bearers } from './bearers.ts';
import { type Event, leaderSince } from './event.ts';
import { ABOUT, type Namings } from './namings.ts';

/** A surname whose title, country or company says whose it is. */
export type Known = Extract<Sighting, { kind: 'known' }>;

/** Whom the text has named so far. */
interface Heard {
  readonly bearers: Bearers;
  readonly namings: Namings;
}

/**
 * Once somebody else has been meant this often, their country no longer tells whose a surname is.
 */
const OFTEN = 2;

/**
 * The person of the story meant by a title, country or company; undefined if it could just as well
 * be somebody else.
 */
export function whoIsKnown(
  { topics, by, word }: Known,
  event: Event,
  { bearers, namings }: Heard,
): number | undefined {
  const { last, others } = bearers;
  const calledSo = ({ called }: Bearer) =>
    word.split(/\P{L}+/u).some((one) => called.has(fold(one)));
  if (by === 'title' && others[0] && calledSo(others[0])) return undefined;
  if (by === 'home' && last && last === others[0] && last.meant >= OFTEN && calledSo(last)) {
    return undefined;
  }
  // Named together with a leader who came later, only somebody who was still there then can be
  // meant.
  const since = by === 'together' ? leaderSince(event) : undefined;
  const isAlive = (topic: number) => bearers.untilOf(topic) === undefined;
  const isAbout = (topic: number) => namings.times(topic) >= ABOUT;
  const isOne = (topic: number) =>
    topics.includes(topic) && (bearers.untilOf(topic) ?? Infinity) >= (since ?? 0);
  // If the living one is named, the dead can only be meant on a page about them.
  const isLivingNamed = topics.some((topic) => isAlive(topic) && namings.times(topic) > 0);
  const fits = (topic: number) =>
    isOne(topic) && (isAlive(topic) || isAbout(topic) || !isLivingNamed);
  if (last?.topic !== undefined && fits(last.topic)) return last.topic;
  return (
    bearers.mostNamed(topics, since)?.topic ??
    namings.likeliest((one) => isOne(one) && isAlive(one)) ??
    namings.likeliest((one) => isOne(one) && isAbout(one)) ??
    topics[0]
  );
}
