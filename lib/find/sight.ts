import { APOSTROPHES } from '../text/characters.ts';
import { fold } from '../text/normalise.ts';
import { casingAt, joins, type Neighbour as Word, wordsAfter, wordsBefore } from './around.ts';
import { type Beside, beside, JUNIOR, otherKnown, type Place } from './beside.ts';
import { isExpert, opensWithKin, standingOf, wordsBeside } from './clause.ts';
import { type Lexicon, wordList } from './lexicon/lexicon.ts';
import type { PersonEntry } from './name-index.ts';
import type { Neighbour } from './neighbours.ts';
import { isPhotographer, meansNobody, tradeBefore } from './nobody.ts';
import type { Setting } from './setting.ts';
import { bareOrKnown, fromCountry } from './sight-bare.ts';
import type { Sighting, Standing } from './sighting.ts';
import { titleWords } from './titles.ts';

/** Reads what stands around a surname. */
export function sightSurname(text: string, start: number, end: number, setting: Setting): Sighting {
  if (meansNobody(text, start, end, setting)) return { kind: 'nobody' };
  if (introduces(wordsBefore(text, start), setting)) {
    return rival(text, start, end, 'named so', setting);
  }
  const found = beside(placeOf(text, start, end, setting));
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

/** Whether the words before a surname introduce its bearer: "a man called Surname", "her surname, Surname". */
function introduces(
  [first, ...further]: readonly Word[],
  { lexicon: { naming, oneOf, surname } }: Setting,
): boolean {
  if (!first) return false;
  const word = fold(first.text);
  if ([first, ...further].some(({ text }) => surname?.has(fold(text)))) return true;
  if (!naming?.has(word) || !/^\s+[“"‘']?$/.test(first.gap)) return false;
  const phrase = further.findIndex(({ gap }) => /[.!?;:,]/.test(gap));
  return further
    .slice(0, phrase < 0 ? 5 : Math.min(5, phrase + 1))
    .some((one) => oneOf?.has(fold(one.text)));
}

/** The given name beside a surname, if there is one for sure. */
export function givenBeside(
  text: string,
  start: number,
  end: number,
  setting: Setting,
): string | undefined {
  const found = beside(placeOf(text, start, end, setting));
  return found.kind === 'given' ? found.name : undefined;
}

/** Reads what stands around the full name of a person of the story: a "Jr." after it makes it another's. */
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
  // "the father of the leader, N": an apposition after the relative's whole phrase.
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

function rival(
  text: string,
  start: number,
  end: number,
  id: string,
  { lexicon }: Setting,
): Extract<Sighting, { kind: 'rival' }> {
  return {
    kind: 'rival',
    id,
    called: wordsBeside(text, start, end),
    spoke: isSaid(text, start, end, lexicon),
    expert: isExpert(text, start, end, lexicon),
    relative: isRelative(text, start, end, lexicon),
    female: isWoman(text, start, lexicon),
    // A son is told from his father each time; the surname alone stays the father's.
    ...(JUNIOR.test(id.split(' ').at(-1) ?? '') && { asGiven: true }),
    standing: rivalStanding(text, start, end, lexicon),
  };
}

/** A given name behind a surname, and the word behind that. */
const BEHIND = /^(?:[\s-]+\p{Lu}[\p{L}-]*(?:[\s-]\p{L}[\p{L}-]*)?)?,?\s+(\p{L}+)/u;

/** Whether a full name stands beside a verb of speaking. */
function isSaid(text: string, start: number, end: number, { speech }: Lexicon): boolean {
  const [, behind = ''] = BEHIND.exec(text.slice(end, end + 60)) ?? [];
  const [previous] = wordsBefore(text, start);
  return speech.has(fold(behind)) || (previous !== undefined && speech.has(fold(previous.text)));
}

/** Whether words for relatives stand near a full name. */
function isRelative(text: string, start: number, end: number, { kin, women }: Lexicon): boolean {
  return [...wordsBefore(text, start).slice(0, 8), ...wordsAfter(text, end).slice(0, 14)].some(
    ({ text: word }) => kin.has(fold(word)) || women?.has(fold(word)) === true,
  );
}

/** Whether a name comes after a comma, and words for a relative before that. */
function isApposed(text: string, start: number, { kin }: Lexicon): boolean {
  const [first, ...before] = wordsBefore(text, start);
  if (!first || !/^,\s*$/.test(first.gap)) return false;
  const phrase = before.slice(0, 5);
  const stop = phrase.findIndex(({ gap }) => !joins(gap));
  return phrase.slice(0, stop < 0 ? 5 : stop).some(({ text: word }) => kin.has(fold(word)));
}

/** Whether a full name belongs to somebody's sister, wife or the like, or to a woman addressed as one. */
function isWoman(text: string, start: number, { women, female }: Lexicon): boolean {
  const [before] = wordsBefore(text, start);
  if (before && joins(before.gap, true) && female.has(fold(before.text))) return true;
  if (!women) return false;
  const near = wordsBefore(text, start).slice(0, 3);
  const stop = near.findIndex(({ gap }) => /[.!?;:]/.test(gap));
  return near.slice(0, stop < 0 ? 3 : stop).some(({ text: word }) => women.has(fold(word)));
}

/** A relative with whom a sentence opens is what it is about, though the surname may stay with whose relative it is. */
function rivalStanding(text: string, start: number, end: number, lexicon: Lexicon): Standing {
  const standing = standingOf(text, start, end, lexicon);
  if (standing === 'subject' && namesRelative(text, start, end, lexicon)) return 'oblique';
  return standing === 'kin' && opensWithKin(text, start, lexicon) ? 'oblique' : standing;
}

/** Whether a full name only tells which relative was meant: "la sorella di Surname, Surname Given". */
function namesRelative(text: string, start: number, end: number, { kin, women }: Lexicon): boolean {
  const [owner, ...before] = wordsBefore(text, start);
  return (
    owner !== undefined &&
    /^,\s*$/.test(owner.gap) &&
    owner.text.startsWith(text.slice(start, end)) &&
    before.slice(0, 3).some(({ text: word }) => kin.has(fold(word)) || women?.has(fold(word)))
  );
}

/** What may stand between a country and a title: a space, after a possessive or not. */
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
  if (topics.length > 0) {
    if (before && joins(before.gap) && lexicon.others.has(fold(before.text))) {
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

/** The longest title of a person that ends a row of titles in which every other word is theirs too, or no title. */
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

/** Words of a phrase. */
function lengthOf(phrase: string): number {
  return phrase.split(' ').length;
}

function isHome({ home }: PersonEntry, country: Neighbour): boolean {
  return home.some((topic) => country.topics.includes(topic));
}
