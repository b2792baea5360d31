import { APOSTROPHES } from '../../text/characters.ts';
import { fold } from '../../text/normalise.ts';
import { wordList } from '../lexicon/lexicon.ts';
import type { PersonEntry } from '../name-index.ts';
import { HYPHEN, isCapital, joins, type Neighbour as Word } from '../surroundings/around.ts';
import type { Neighbour } from '../surroundings/neighbours.ts';
import { fromCountry, isHome } from './home.ts';
import type { Beside } from './place.ts';
import type { Setting } from './setting.ts';
import { bareOrKnown } from './sight-bare.ts';
import { rival } from './sight-rival.ts';
import type { Sighting } from './sighting.ts';
import { titleWords } from './titles.ts';

/** What may come between a country and a title: a space, with or without a possessive before it. */
const OF_A_COUNTRY = new RegExp(`^(?:[${APOSTROPHES}]s?)?\\s+$`);

/**
 * Reads a surname with titles before it: `known` by a title or a country, `bare` if they say
 * nothing about who is meant, otherwise a `rival`.
 */
export function sightTitled(
  text: string,
  start: number,
  end: number,
  { titles, start: from, before }: Extract<Beside, { kind: 'titles' }>,
  setting: Setting,
): Sighting {
  const { lexicon } = setting;
  const other = () =>
    ({ ...rival(text, start, end, titles.join(' '), setting), byTitle: true }) as const;
  if (titles.some((word) => lexicon.female.has(word))) return { ...other(), female: true };
  if (setting.strong) return bareOrKnown(text, start, end, setting);
  const country =
    before && OF_A_COUNTRY.test(before.gap) ? setting.nameEnding(before.end) : undefined;
  const owners = ownersOf(titles, country, setting);
  if (owners.length > 0 && !isOfAnother(before, owners, setting)) {
    // "opposition leader", "co-founder", "my founder"
    const word = before && joins(before.gap) ? fold(before.text) : '';
    const isOthers = lexicon.others.has(word) || lexicon.oneOf?.has(word);
    if (isOthers || (before && HYPHEN.test(before.gap))) return other();
    const said = text.slice(country?.start ?? from, start).replace(/[\s,]+$/, '');
    return { kind: 'known', topics: owners, by: 'title', word: said };
  }
  if (!titles.every((word) => lexicon.address.has(word))) return other();
  if (!country?.state) return bareOrKnown(text, start, end, setting);
  const topics = fromCountry(setting.people, country);
  if (topics.length === 0) return other();
  return { kind: 'known', topics, by: 'home', word: text.slice(country.start, country.end) };
}

/**
 * The people whose own title a row of titles ends with, by topic: those with the longest such title
 * and, if a country is named before it, who stand for that country.
 */
function ownersOf(
  titles: readonly string[],
  country: Neighbour | undefined,
  setting: Setting,
): number[] {
  const owners = setting.people.map((person) => ({
    person,
    words: wordsOfTitle(titles, person, setting),
  }));
  const most = Math.max(...owners.map(({ words }) => words));
  return owners
    .filter(({ words }) => words > 0 && words === most)
    .filter(({ person }) => !country?.state || isHome(person, country))
    .map(({ person }) => person.topic);
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
 * How many words the longest of a person's titles has that ends a row of titles, if every other
 * word in the row is also theirs or only a form of address. 0 if there is none.
 */
function wordsOfTitle(
  titles: readonly string[],
  person: PersonEntry,
  { language, lexicon }: Setting,
): number {
  const own = person.titles[language] ?? [];
  const words = titleWords(person, language);
  const last = titles.findLastIndex((word) => !lexicon.address.has(word));
  const lengths = own
    .map((phrase) => phrase.split(' '))
    .filter((parts) => {
      const from = last + 1 - parts.length;
      return (
        from >= 0 &&
        parts.every((part, at) => wordList(part).has(titles[from + at] ?? '')) &&
        titles.slice(0, from).every((word) => words.has(word) || lexicon.address.has(word))
      );
    })
    .map((parts) => parts.length);
  return Math.max(0, ...lengths);
}
