import { APOSTROPHES } from '../../text/characters.ts';
import { fold } from '../../text/normalise.ts';
import { wordList } from '../lexicon/lexicon.ts';
import type { PersonEntry } from '../name-index.ts';
import {
  casingAt,
  HYPHEN,
  isCapital,
  joins,
  type Neighbour as Word,
  wordsAfter,
  wordsBefore,
} from '../surroundings/around.ts';
import type { Neighbour } from '../surroundings/neighbours.ts';
import { beside } from './beside.ts';
import { standingOf } from './clause.ts';
import { isPhotographer, meansNobody, tradeBefore } from './nobody.ts';
import type { Beside, Place } from './place.ts';
import { otherKnown } from './rare-surname.ts';
import type { Setting } from './setting.ts';
import { bareOrKnown, fromCountry } from './sight-bare.ts';
import { isApposed, rival } from './sight-rival.ts';
import type { Sighting } from './sighting.ts';
import { titleWords } from './titles.ts';

/** Reads the words around a surname. */
export function sightSurname(text: string, start: number, end: number, setting: Setting): Sighting {
  if (meansNobody(text, start, end, setting)) return { kind: 'nobody' };
  if (introduces(wordsBefore(text, start), text.slice(Math.max(0, start - 40), start), setting)) {
    return rival(text, start, end, 'named so', setting);
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
      return byTitles(text, start, end, found, setting);
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
  [first, ...further]: readonly Word[],
  before: string,
  { lexicon: { naming, oneOf, surname } }: Setting,
): boolean {
  if (!first) return false;
  const word = fold(first.text);
  if ([first, ...further].some(({ text }) => surname?.has(fold(text)))) return true;
  if (/\b(?:(?:family|last) name(?: is| was|,)|by the name of)[^.,;:]*$/.test(before)) return true;
  if (!naming?.has(word) || !/^\s+[“"‘']?$/.test(first.gap)) return false;
  if (/(?:['’]s|\b(?:is|was|are|were|be|been))\s+(?:also\s+)?\p{L}+\s+[“"‘']?$/u.test(before))
    return true;
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

/** What may come between a country and a title: a space, with or without a possessive before it. */
const OF_A_COUNTRY = new RegExp(`^(?:[${APOSTROPHES}]s?)?\\s+$`);

function byTitles(
  text: string,
  start: number,
  end: number,
  { titles, start: from, before }: Extract<Beside, { kind: 'titles' }>,
  setting: Setting,
): Sighting {
  const { lexicon } = setting;
  const all = titles.join(' ');
  if (setting.strong && !titles.some((word) => lexicon.female.has(word))) {
    return bareOrKnown(text, start, end, setting);
  }
  const country =
    before && OF_A_COUNTRY.test(before.gap) ? setting.nameEnding(before.end) : undefined;
  if (titles.some((word) => lexicon.female.has(word))) {
    return { ...rival(text, start, end, all, setting), byTitle: true, female: true };
  }
  const owners = setting.people
    .map((person) => ({ person, phrase: ownPhrase(titles, person, setting) ?? '' }))
    .filter(({ phrase }) => phrase !== '')
    .sort((a, b) => lengthOf(b.phrase) - lengthOf(a.phrase));
  const longest = lengthOf(owners[0]?.phrase ?? '');
  const topics = owners
    .filter(({ phrase }) => lengthOf(phrase) === longest)
    .filter(({ person }) => !country?.state || isHome(person, country))
    .map(({ person }) => person.topic);
  if (topics.length > 0 && !isOfAnother(before, topics, setting)) {
    // "opposition leader", "co-founder", "my founder"
    const word = before && joins(before.gap) ? fold(before.text) : '';
    const isOthers = lexicon.others.has(word) || lexicon.oneOf?.has(word);
    if (isOthers || (before && HYPHEN.test(before.gap))) {
      return { ...rival(text, start, end, all, setting), byTitle: true };
    }
    return {
      kind: 'known',
      topics,
      by: 'title',
      word: text.slice(country?.start ?? from, start).replace(/[\s,]+$/, ''),
    };
  }
  if (titles.every((word) => lexicon.address.has(word))) {
    if (country?.state) {
      const from = fromCountry(setting.people, country);
      if (from.length === 0) return { ...rival(text, start, end, all, setting), byTitle: true };
      return {
        kind: 'known',
        topics: from,
        by: 'home',
        word: text.slice(country.start, country.end),
      };
    }
    return bareOrKnown(text, start, end, setting);
  }
  return { ...rival(text, start, end, all, setting), byTitle: true };
}

/**
 * Whether the title of somebody dead more likely belongs to what is named before it: "Company
 * founder Surname".
 */
function isOfAnother(
  before: Word | undefined,
  topics: readonly number[],
  { lexicon, people, nameEnding }: Setting,
): boolean {
  const areGone = people.every(
    ({ topic, until }) => !topics.includes(topic) || until !== undefined,
  );
  if (!before || !joins(before.gap) || !isCapital(before.text) || nameEnding(before.end))
    return false;
  if (lexicon.nounsHaveCapitals || lexicon.common.has(fold(before.text))) return false;
  return areGone && lexicon.terms !== undefined && before.text.length > 2;
}

/**
 * The longest of a person's titles that ends a row of titles, if every other word in the row is
 * also theirs or only a form of address. Undefined if there is none.
 */
function ownPhrase(
  titles: readonly string[],
  person: PersonEntry,
  { language, lexicon }: Setting,
): string | undefined {
  const own = person.titles[language] ?? [];
  const words = titleWords(person, language);
  const last = titles.findLastIndex((word) => !lexicon.address.has(word));
  return own
    .filter((phrase) => {
      const parts = phrase.split(' ');
      const from = last + 1 - parts.length;
      return (
        from >= 0 &&
        parts.every((part, at) => wordList(part).has(titles[from + at] ?? '')) &&
        titles.slice(0, from).every((word) => words.has(word) || lexicon.address.has(word))
      );
    })
    .sort((a, b) => b.split(' ').length - a.split(' ').length)[0];
}

/** How many words a phrase has. */
function lengthOf(phrase: string): number {
  return phrase.split(' ').length;
}

function isHome({ home }: PersonEntry, country: Neighbour): boolean {
  return home.some((topic) => country.topics.includes(topic));
}
