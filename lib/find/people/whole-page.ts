import type { Bearers } from './bearers.ts';
import type { Event } from './event.ts';
import { ABOUT, type Namings } from './namings.ts';
import { asSurname, beforeFullName, meantBySurname, type Verdict } from './verdict.ts';

/*
 * Whom a surname means that stands before an article or beside it: the whole page is asked, once it is read.
 */

/** A text that was read to its end. */
interface Read {
  readonly bearers: Bearers;
  readonly namings: Namings;
}

/** Whom a headline before all full names means, unless the page is as much about somebody else of the surname; `at` is its number. */
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

/** Whom an article leads a reader to see in a surname that stands beside it, in a text of its `own` that names nobody in full. */
export function besideArticle(
  { sighting, part }: Event,
  own: Read,
  article: Read,
): Verdict | undefined {
  if (sighting.kind !== 'bare' || sighting.woman || own.namings.from(0)) return undefined;
  const main = article.bearers.mostNamed();
  if (main?.topic === undefined || article.namings.times(main.topic) === 0) return undefined;
  if (!mayStandFor(main.topic, article)) return undefined;
  // Beside an article in which another of the surname is meant, a caption may show that one.
  if ((article.bearers.mainOther?.meant ?? 0) > (part === 'caption' ? 1 : 0)) return undefined;
  return { topic: main.topic, why: asSurname('surname', main.fullName) };
}

/** Whether a surname that stands before or beside an article may mean somebody: a forebear only where the article is about them. */
export function mayStandFor(topic: number, { bearers, namings }: Read): boolean {
  return bearers.untilOf(topic) === undefined || namings.times(topic) >= ABOUT;
}
