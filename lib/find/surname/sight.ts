import { fold } from '../../text/normalise.ts';
import { casingAt, type Neighbour, wordsAfter, wordsBefore } from '../surroundings/around.ts';
import { beside } from './beside.ts';
import { standingOf } from './clause.ts';
import { isPhotographer, meansNobody, tradeBefore } from './nobody.ts';
import type { Beside, Place } from './place.ts';
import { otherKnown } from './rare-surname.ts';
import type { Setting } from './setting.ts';
import { bareOrKnown } from './sight-bare.ts';
import { isApposed, rival, rivalBySurname } from './sight-rival.ts';
import { sightTitled } from './sight-titled.ts';
import type { Sighting } from './sighting.ts';

/** Reads the words around a surname. */
export function sightSurname(text: string, start: number, end: number, setting: Setting): Sighting {
  if (meansNobody(text, start, end, setting)) return { kind: 'nobody' };
  if (introduces(wordsBefore(text, start), text.slice(Math.max(0, start - 40), start), setting)) {
    return rivalBySurname(text, start, end, setting);
  }
  const found = besideSurname(text, start, end, setting);
  switch (found.kind) {
    case 'given':
      if (isPhotographer(text, start, end)) return { kind: 'nobody' };
      return {
        ...rival(text, start, end, found.name, setting),
        ...(found.asGiven && { asGiven: true }),
      };
    case 'initial':
      return setting.people.some(({ given }) => given.some((name) => name.startsWith(found.letter)))
        ? bareOrKnown(text, start, end, setting)
        : rival(text, start, end, `${found.letter}.`, setting);
    case 'titles':
      return sightTitled(text, start, end, found, setting);
    case 'family':
    case 'unclear':
      return { kind: 'nobody' };
    case 'nothing':
      return bareOrKnown(text, start, end, setting);
  }
}

/**
 * Whether the words before a surname introduce its bearer: "a man called Surname", "her surname,
 * Surname".
 */
function introduces(
  [first, ...further]: readonly Neighbour[],
  before: string,
  { lexicon: { naming, oneOf, patterns, surname } }: Setting,
): boolean {
  if (!first) return false;
  const word = fold(first.text);
  if ([first, ...further].some(({ text }) => surname?.has(fold(text)))) return true;
  if (patterns.introducing.test(before)) return true;
  if (!naming?.has(word) || !/^\s+[“"‘']?$/.test(first.gap)) return false;
  if (patterns.isCalled.test(before)) return true;
  const phrase = further.findIndex(({ gap }) => /[.!?;:,]/.test(gap));
  return further
    .slice(0, phrase < 0 ? 5 : Math.min(5, phrase + 1))
    .some((one) => oneOf?.has(fold(one.text)));
}

/** What the words beside a surname make of it. */
export function besideSurname(text: string, start: number, end: number, setting: Setting): Beside {
  // Only a partner directly beside it can change what has been found without partners.
  if (setting.beside && !hasPartner(text, start, end, setting)) return setting.beside;
  return beside(placeOf(text, start, end, setting));
}

function hasPartner(text: string, start: number, end: number, { partners }: Setting): boolean {
  if (partners.size === 0) return false;
  const near = [wordsBefore(text, start)[0], wordsAfter(text, end)[0]];
  return near.some((word) => word !== undefined && partners.has(fold(word.text)));
}

/**
 * Reads the words around the full name of a person of the story. "Jr." after it or a trade before
 * it makes it another's.
 */
export function sightFullName(
  text: string,
  start: number,
  end: number,
  topic: number,
  setting: Setting,
): Sighting {
  const standing = standingOf(text, start, end, setting.lexicon);
  const other = otherKnown({ text, start, end, people: setting.people });
  if (other) return rival(text, start, end, `${topic} ${other.name}`, setting);
  const trade = tradeBefore(text, start, setting.lexicon);
  const person = setting.people.find((one) => one.topic === topic);
  if (trade && person?.until === undefined) {
    return { ...rival(text, start, end, `${topic} ${trade}`, setting), namesakeOf: topic };
  }
  // "the father of the leader, N": an apposition to a relative.
  const isKin =
    person?.until !== undefined &&
    standing === 'subject' &&
    isApposed(text, start, setting.lexicon);
  return { kind: 'full', topic, standing: isKin ? 'kin' : standing };
}

function placeOf(text: string, start: number, end: number, setting: Setting): Place {
  return {
    text,
    start,
    end,
    casing: casingAt(text, start, end),
    lexicon: setting.lexicon,
    isName: (at) => Boolean(setting.nameEnding(at) ?? setting.nameStarting(at)),
    partners: setting.partners,
    ownTitles: setting.ownTitles,
    people: setting.people,
    strong: setting.strong,
  };
}
