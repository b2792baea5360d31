import type { Bearers } from './bearers.ts';
import type { Event } from './event.ts';
import { ABOUT, type Namings } from './namings.ts';
import { asSurname, beforeFullName, meantBySurname, type Verdict } from './verdict.ts';

/* Whom a surname before an article or beside it means. This is decided with the whole page, after it has been read. */

/** A text that has been read to its end. */
interface Read {
  readonly bearers: Bearers;
  readonly namings: Namings;
}

/**
 * Whom a headline that comes before all full names means; `at` is its index. Undefined if the page
 * is as much about somebody else with the surname.
 */
export function inHeadline(
  { sighting, headline }: Event,
  at: number,
  page: Read,
): Verdict | undefined {
  const { bearers, namings } = page;
  if (!headline || sighting.kind !== 'bare' || sighting.woman || !namings.isBeforeAll(at))
    return undefined;
  const main = bearers.mostNamed();
  if (main?.topic === undefined || !mayStandFor(main.topic, page)) return undefined;
  if (main.meant <= (bearers.mainOther?.meant ?? 0)) return undefined;
  return main.fullName === undefined
    ? meantBySurname(main, sighting, undefined, namings)
    : beforeFullName(main.topic, main.fullName);
}

/**
 * Whom a surname beside an article means to somebody who has read the article. Undefined if its
 * `own` text names anybody in full, or if it can't be told.
 */
export function besideArticle(
  { sighting, part }: Event,
  own: Read,
  article: Read,
): Verdict | undefined {
  if (sighting.kind !== 'bare' || sighting.woman || own.namings.from(0)) return undefined;
  const main = article.bearers.mostNamed();
  if (main?.topic === undefined || article.namings.times(main.topic) === 0) return undefined;
  if (!mayStandFor(main.topic, article)) return undefined;
  // If the article also means somebody else with the surname, a caption may show that one.
  if ((article.bearers.mainOther?.meant ?? 0) > (part === 'caption' ? 1 : 0)) return undefined;
  return { topic: main.topic, why: asSurname('surname', main.fullName) };
}

/**
 * Whether a surname before or beside an article may mean this person: a forebear only if the
 * article is about them.
 */
export function mayStandFor(topic: number, { bearers, namings }: Read): boolean {
  return bearers.untilOf(topic) === undefined || namings.times(topic) >= ABOUT;
}
