import { fold } from '../../text/normalise.ts';
import type { Sighting } from '../surname/sighting.ts';
import type { Bearer, Bearers } from './bearers.ts';
import { type Event, leaderSince } from './event.ts';
import { ABOUT, type Namings } from './namings.ts';

/** A surname that its title, country or company tells from others. */
export type Known = Extract<Sighting, { kind: 'known' }>;

/** Whom the text has named up to here. */
interface Heard {
  readonly bearers: Bearers;
  readonly namings: Namings;
  readonly current: Bearer | undefined;
  readonly contested: Bearer | undefined;
}

/** How often somebody else must have been meant for their country to tell nothing any more. */
const OFTEN = 2;

/** Who of the story is meant by title, country or company; undefined where that may as well be somebody else. */
export function whoIsKnown(
  { topics, by, word }: Known,
  event: Event,
  { bearers, namings, current, contested }: Heard,
): { topic: number; bearer: Bearer | undefined } | undefined {
  const rival = current?.topic === undefined ? current : undefined;
  const calledSo = (bearer: Bearer | undefined) =>
    bearer !== undefined &&
    bearer.topic === undefined &&
    word.split(/\P{L}+/u).some((one) => bearer.called.has(fold(one)));
  if (by === 'title' && [current, contested, bearers.lastRival].some(calledSo)) return undefined;
  if (by === 'home' && rival && rival.meant >= OFTEN && calledSo(rival)) return undefined;
  // In one breath with somebody who only came later: who was there.
  const since = by === 'together' ? leaderSince(event) : undefined;
  const isAlive = (topic: number) => bearers.untilOf(topic) === undefined;
  const isAbout = (topic: number) => namings.times(topic) >= ABOUT;
  const isOne = (topic: number) =>
    topics.includes(topic) && (bearers.untilOf(topic) ?? Infinity) >= (since ?? 0);
  // Beside the living one who is gone is meant only where a page is about them.
  const isLivingNamed = topics.some((topic) => isAlive(topic) && namings.times(topic) > 0);
  const fits = (bearer: Bearer | undefined) =>
    bearer?.topic !== undefined &&
    isOne(bearer.topic) &&
    (isAlive(bearer.topic) || isAbout(bearer.topic) || !isLivingNamed)
      ? bearer
      : undefined;
  const bearer = fits(current) ?? fits(contested) ?? bearers.mostNamed(current, topics, since);
  const topic =
    bearer?.topic ??
    namings.likeliest((one) => isOne(one) && isAlive(one)) ??
    namings.likeliest((one) => isOne(one) && isAbout(one)) ??
    topics[0];
  return topic === undefined ? undefined : { topic, bearer };
}
