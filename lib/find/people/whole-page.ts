import type { Bearers } from './bearers.ts';
import type { Event } from './event.ts';
import { outweighs } from './floor.ts';
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
  const main = bearers.mostNamed(undefined);
  if (main?.topic === undefined || !mayStandFor(main.topic, page)) return undefined;
  if (bearers.mainRival && !outweighs(main, bearers.mainRival, namings)) return undefined;
  return main.isUnnamed
    ? meantBySurname(main, 'surname')
    : beforeFullName(main.topic, main.fullName);
}

/** Whom an article leads a reader to see in a surname that stands beside it, in a text of its `own` that names nobody in full. */
export function besideArticle(
  { sighting, part }: Event,
  own: Read,
  article: Read,
): Verdict | undefined {
  if (sighting.kind !== 'bare' || sighting.woman || own.namings.from(0)) return undefined;
  const main = article.bearers.mostNamed(undefined);
  if (main?.topic === undefined || article.namings.times(main.topic) === 0) return undefined;
  if (!mayStandFor(main.topic, article)) return undefined;
  const { hasOtherMain, lastRival } = article.bearers;
  if (part === 'caption' ? hasOtherMain : lastRival) return undefined;
  return { topic: main.topic, why: asSurname('surname', main.fullName) };
}

/** Whether a surname that stands before or beside an article may mean somebody: a forebear only where the article is about them. */
export function mayStandFor(topic: number, { bearers, namings }: Read): boolean {
  return bearers.untilOf(topic) === undefined || namings.times(topic) >= ABOUT;
}
