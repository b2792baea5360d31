import { fold } from '../../text/normalise.ts';
import { isAbbreviation } from '../../text/sentences.ts';
import type { Lexicon, WordList } from '../lexicon/lexicon.ts';
import { casingAt, joins, wordsAfter, wordsBefore } from '../surroundings/around.ts';
import type { Neighbour } from '../surroundings/neighbours.ts';
import { isQuoted } from '../surroundings/quotes.ts';
import { restOfSentence } from '../surroundings/rest-of-sentence.ts';
import { startsSentence } from './capitals.ts';
import { closesQuote, relativeOf, speaks } from './clause.ts';
import { companion } from './company.ts';
import { fromCountry } from './home.ts';
import type { Setting } from './setting.ts';
import type { Sighting } from './sighting.ts';
import { SENTENCE, yearsAround } from './years.ts';

/**
 * Reads a surname with no other name and no telling title: `known` by a country's possessive or by
 * who it is named with, `nobody` if the country is another's, otherwise `bare`.
 */
export function bareOrKnown(text: string, start: number, end: number, setting: Setting): Sighting {
  const { lexicon, people } = setting;
  const [previous] = wordsBefore(text, start);
  const country = ownerBefore(text, start, setting);
  if (country) {
    const topics = fromCountry(people, country);
    const word = text.slice(country.start, country.end);
    return topics.length > 0 ? { kind: 'known', topics, by: 'home', word } : { kind: 'nobody' };
  }
  const adjective = previous && joins(previous.gap) ? setting.nameEnding(previous.end) : undefined;
  if (adjective?.state && adjective.end < start) {
    const topics = fromCountry(people, adjective);
    const word = text.slice(adjective.start, adjective.end);
    if (topics.length > 0) return { kind: 'known', topics, by: 'home', word };
  }
  const company = setting.strong
    ? undefined
    : companion(text, start, end, setting, casingAt(text, start, end) !== 'sentence');
  const topics = people.filter(({ home }) => home.length > 0).map(({ topic }) => topic);
  if (company && topics.length > 0) return { kind: 'known', topics, by: 'together', word: company };
  const kin = relativeOf(text, start, end, lexicon);
  return {
    kind: 'bare',
    speaks: speaks(text, start, end, lexicon),
    quoted: isQuoted(text, start),
    opens: opensClause(text, start, lexicon),
    opensPassage: start < INDENT && text.slice(0, start).trim() === '',
    possessive: /^['’]s/.test(text.slice(end, end + 2)),
    roles: rolesBefore(text, start, lexicon),
    reported: isReported(text, start, lexicon),
    pronounBefore: lexicon.pronouns !== undefined && isAboutPronoun(text, start, lexicon),
    closesQuote: closesQuote(text, start, end, lexicon),
    woman:
      (!setting.strong && isWoman(text, end, lexicon)) ||
      isBeside(lexicon.herVerbs, text, start, end),
    he: isBeside(lexicon.hisVerbs, text, start, end),
    ...(!setting.strong && restOfSentence(text, end, lexicon, setting.ownTitles)),
    elsewhere: isElsewhere(text, start, lexicon),
    male:
      (previous !== undefined && lexicon.male.has(fold(previous.text))) ||
      lexicon.patterns.declined.test(text.slice(start, end).toLowerCase()),
    alone: setting.strong ? people[0]?.topic : undefined,
    age: Number(lexicon.patterns.aged.exec(text.slice(end, end + AGE))?.[1]),
    within: lexicon.patterns.ofWhom.test(text.slice(Math.max(0, start - SENTENCE), start)),
    ...(kin !== undefined && { kin, rules: lexicon.ruled?.has(kin) === true }),
    ...yearsAround(text, start, end, lexicon),
  };
}

/**
 * Whether a particular person from another field of life is mentioned just before: "the skater",
 * but not "a model".
 */
function isElsewhere(text: string, start: number, { fields, oneOf }: Lexicon): boolean {
  const before = wordsBefore(text, start);
  return before.some(
    ({ text: word }, at) =>
      fields?.has(fold(word)) &&
      !before.slice(at + 1, at + 3).some((one) => oneOf?.has(fold(one.text))),
  );
}

/** The country in "Country's Surname", with at most one word between them. */
function ownerBefore(text: string, start: number, setting: Setting): Neighbour | undefined {
  const from = Math.max(0, start - 60);
  const possessive = /(\S+?)(?:['’ʼ]s?)\s+(?:([^\s.,;:!?]+)(\.?)\s+)?$/.exec(
    text.slice(from, start),
  );
  if (!possessive || (possessive[3] && !isAbbreviation(possessive[2] ?? ''))) return undefined;
  const country = setting.nameEnding(from + possessive.index + (possessive[1] ?? '').length);
  return country?.state ? country : undefined;
}

/** Room for an age between commas, in UTF-16 units. */
const AGE = 8;

/** The most white space and marks before the first word of a passage, in UTF-16 units. */
const INDENT = 40;

/**
 * Whether a surname opens its sentence, at its start or after a comma, ignoring forms of address.
 */
function opensClause(text: string, start: number, { address, common }: Lexicon): boolean {
  for (const { text: word, gap, start: at } of wordsBefore(text, start)) {
    const isAddress = address.has(fold(word));
    if (/[^\s.]/.test(gap) || (gap.includes('.') && !isAddress && !isAbbreviation(word)))
      return true;
    // "But N" moves on from somebody to somebody else.
    if (startsSentence(text, at)) return common.has(fold(word)) && !/^(?:But|And|Yet)$/.test(word);
    if (!isAddress) return false;
  }
  return true;
}

/** Whether an apposition is about a woman: "Surname, who is in her thirties". */
function isWoman(text: string, end: number, { her }: Lexicon): boolean {
  if (!her || text.charAt(end) !== ',') return false;
  for (const { text: word, gap } of wordsAfter(text, end)) {
    if (/[.!?;:“”"]/.test(gap)) return false;
    if (her.has(fold(word))) return true;
  }
  return false;
}

/** Whether one of these verbs is next to a surname. Arabic joins "and" to it. */
function isBeside(verbs: WordList | undefined, text: string, start: number, end: number): boolean {
  if (!verbs) return false;
  const near = [wordsBefore(text, start)[0], wordsAfter(text, end)[0]];
  return near.some((word) => word && joins(word.gap) && isVerb(verbs, fold(word.text)));
}

function isVerb(verbs: WordList, word: string): boolean {
  return verbs.has(word) || verbs.has(word.replace(/^[وف]/, ''));
}

/** Whether a verb of speaking comes before a surname in its sentence. */
function isReported(text: string, start: number, { speech }: Lexicon): boolean {
  for (const { text: word, gap } of wordsBefore(text, start)) {
    if (/[.!?;“”"]/.test(gap)) return false;
    if (speech.has(fold(word))) return true;
  }
  return false;
}

/** Whether a surname's sentence opens with a pronoun as its subject. */
function isAboutPronoun(text: string, start: number, { patterns }: Lexicon): boolean {
  const before = text
    .slice(Math.max(0, start - SENTENCE), start)
    .replace(/\b(M[rs]s?)\.\s$/, '$1 ');
  return patterns.about.test(before);
}

/** Titles and trades mentioned just before a surname: "the general stood by. Surname …". */
function rolesBefore(text: string, start: number, { titles, experts }: Lexicon): string[] {
  return wordsBefore(text, start)
    .map(({ text: word }) => fold(word))
    .filter((word) => titles.has(word) || experts.has(word));
}
