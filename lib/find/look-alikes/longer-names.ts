import { startsLower, startsUpper } from '../../text/letters.ts';
import { fold } from '../../text/normalise.ts';
import { onceFor } from '../../text/once-for.ts';
import type { BesideNames, Institutions } from '../lexicon/institutions.ts';
import type { NameIndex } from '../name-index.ts';
import {
  isCapital,
  joins,
  type Neighbour,
  wordsAfter,
  wordsBefore,
} from '../surroundings/around.ts';

/**
 * Why a name at [start, end) of a text is not what it seems: it is part of an address or handle or
 * of an institution's name, or a town with the same name in another region. Undefined if it stands
 * for itself.
 */
export function longerName(
  text: string,
  start: number,
  end: number,
  regions: ReadonlySet<string>,
  { institutions, besideNames }: Pick<NameIndex, 'institutions' | 'besideNames'>,
  language: string,
): 'address' | 'institution' | 'namesake' | undefined {
  if (inAddress(text, start, end) || text.charAt(end) === '$') return 'address';
  if (hasSuffix(text, end) || endsUnspaced(text, start, end, besideNames)) return 'institution';
  if (!NEIGHBOUR_BEFORE.test(text.charAt(start - 1)) && !NEIGHBOUR_AFTER.test(text.charAt(end))) {
    return undefined;
  }
  const after = GOES_ON_SMALL.test(text.slice(end, end + 2)) ? [] : wordsAfter(text, end);
  const { nounOf, calledSo, inTown } = patternsOf(besideNames);
  const isNamed =
    regions.size > 0 &&
    text.charAt(end) === ',' &&
    calledSo.test(text.slice(end, end + 60).toLowerCase()) &&
    !inTown.test(lowerCasedBefore(text, start));
  if (isNamed || isNamesake(after, regions)) return 'namesake';
  const lists = listsOf(institutions);
  if (headsInstitution(after, lists)) return 'institution';
  if (!isTelling(text, start, lists)) return undefined;
  return nounOf.test(lowerCasedBefore(text, start)) ||
    endsInstitution(wordsBefore(text, start), lists, language)
    ? 'institution'
    : undefined;
}

/**
 * In running text, most names are between plain words that say nothing, so the rest need not be
 * read.
 */
const GOES_ON_SMALL = /^ [a-z]/;
const PLAIN_BEFORE = /(?:^| )([A-Za-z]+) $/;

/**
 * Whether the word before `start` may make a name an institution's or a place's: it is not plain,
 * or is one of those that do.
 */
function isTelling(text: string, start: number, { ending }: Lists): boolean {
  const [, before] = PLAIN_BEFORE.exec(text.slice(Math.max(0, start - LONG), start)) ?? [];
  return before === undefined || ending.has(fold(before));
}

/** Longer than any word or two that can make a name an institution's, in UTF-16 units. */
const LONG = 24;

/**
 * Only a word directly beside a name, or a region after a comma, can make it part of a longer one.
 */
const NEIGHBOUR_BEFORE = /[\s\u00ad-]/;
const NEIGHBOUR_AFTER = /[\s\u00ad,(-]/;

/**
 * Whether a name is in a URL, an e-mail address, a handle or a file name: a run without spaces that
 * has a slash, an @ or an inner full stop beside the name.
 */
function inAddress(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < LONGEST_ADDRESS && !isBlank(text, from - 1)) from--;
  let to = end;
  while (to < text.length && to - end < LONGEST_ADDRESS && !isBlank(text, to)) to++;
  if (from === start && to === end) return false;
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  if (before === '' && /^[.,;:!?]$/.test(after)) return false;
  if (/:\/\/|^www\.|@|_$/i.test(before) || /^(?:_|@[a-zA-Z]|\.[a-z]{2,4}(?:$|[/\s]))/.test(after)) {
    return true;
  }
  const slug = text.slice(from, to);
  return /^[a-z0-9./-]*$/.test(slug) && /-.*-|\.html?|\//.test(before + after);
}

const LONGEST_ADDRESS = 120;

function isBlank(text: string, at: number): boolean {
  return BLANKS.has(text.charAt(at));
}
const BLANKS = new Set(' \t\n\r\u00a0“”"«»()');

/** Up to three words between a quotation mark and a name, or between a name and one. */
const TITLE_BEFORE = /[“"‘«„]((?:[^\s“"‘«„.,;:!?()\d-]+\s){0,3})$/;
const TITLE_AFTER = /^((?:\s[^\s“”"«».,;:!?()\d-]+?){1,3})[,.]?[”"’»“]/;

/** Whether a name is in the quoted title of a work: “The Country Letter”. */
export function isInTitle(text: string, start: number, end: number): boolean {
  const [, before] = TITLE_BEFORE.exec(text.slice(Math.max(0, start - 40), start)) ?? [];
  if (before === undefined) return false;
  const [, after] = TITLE_AFTER.exec(text.slice(end, end + 40)) ?? [];
  return after !== undefined && `${before}${after}`.trim().split(/\s+/).every(startsUpper);
}

/** `ending`: all words that, directly before a name, can make it an institution's. */
type Lists = Readonly<Record<keyof Institutions | 'ending', ReadonlySet<string>>>;

const listsOf = onceFor((institutions: Institutions): Lists => {
  const { before, beforeBetween, streets, places } = institutions;
  const ending = [before, beforeBetween, streets, places, OF, ...Object.values(STREETS_OF)].join(
    ' ',
  );
  return Object.fromEntries(
    Object.entries({ ...institutions, ending }).map(([name, words]) => [
      name,
      new Set(words.split(' ')),
    ]),
  ) as unknown as Lists;
});

/** "of" before a name, in the languages whose institutions we recognise. */
const OF = 'of de do di';

function headsInstitution(after: readonly Neighbour[], { nouns, between }: Lists): boolean {
  for (const { text, gap } of after.slice(0, 4)) {
    if (!joins(gap) || gap === '' || !isCapital(text)) return false;
    const word = fold(text);
    if (nouns.has(word)) return true;
    if (!between.has(word)) return false;
  }
  return false;
}

/** Words for a street that mean something else in other languages. */
const STREETS_OF: Readonly<Record<string, string>> = { it: 'via' };

/** "université des études politiques de X": the noun is a few words further back. */
function isUniversityOf(before: readonly Neighbour[]): boolean {
  const phrase = before.slice(1, 6);
  const stop = phrase.findIndex(({ gap }) => !joins(gap) && gap !== '-');
  return phrase
    .slice(0, stop < 0 ? phrase.length : stop)
    .some(({ text }) => /^universi/.test(fold(text)) && startsLower(text));
}

function endsInstitution(before: readonly Neighbour[], lists: Lists, language: string): boolean {
  const [first, second, third] = before;
  if (!first || !joins(first.gap) || first.gap === '') return false;
  const word = fold(first.text);
  if (lists.streets.has(word) || STREETS_OF[language] === word) return true;
  if (isCapital(first.text) && lists.before.has(word)) return true;
  if (
    second &&
    joins(second.gap) &&
    lists.beforeBetween.has(word) &&
    lists.before.has(fold(second.text))
  )
    return isCapital(second.text);
  if (!second || !/^(?:of|de|do|di)$/.test(first.text) || !joins(second.gap)) return false;
  if (isUniversityOf(before)) return true;
  const noun = /^(?:national|nacional|nationale|statale|estatal)$/.test(fold(second.text))
    ? third
    : second;
  if (!noun || !lists.beforeOf.has(fold(noun.text))) return false;
  // Only English reliably writes a school's noun with a capital.
  return isCapital(noun.text) || /^universi|^rue$|^avenue$/.test(fold(noun.text));
}

/** "Country-1": a channel, a rocket, a rank; "Town-style": only compared to it. */
function hasSuffix(text: string, end: number): boolean {
  return /^[-\u2010\u2011](?:\d|style|themed)/.test(text.slice(end, end + 8));
}

/** The code where katakana and Han characters begin. */
const FIRST_UNSPACED = 0x30a0;

function endsUnspaced(text: string, start: number, end: number, beside: BesideNames): boolean {
  if (text.charCodeAt(start) < FIRST_UNSPACED) return false;
  const { unspacedNoun, stateNoun, periodical } = patternsOf(beside);
  const after = text.slice(end, end + 14);
  return (
    unspacedNoun.test(after) ||
    (/[国國]/.test(text.charAt(end - 1)) && stateNoun.test(after)) ||
    (/《[^《》]{0,8}$/.test(text.slice(Math.max(0, start - 10), start)) && periodical.test(after))
  );
}

/**
 * Whether a person's name at `start` stands for a street, a square or a school named after them.
 */
export function isCalledAfter(
  text: string,
  start: number,
  { institutions, besideNames }: Pick<NameIndex, 'institutions' | 'besideNames'>,
): boolean {
  return (
    isTelling(text, start, listsOf(institutions)) &&
    patternsOf(besideNames).calledAfter.test(lowerCasedBefore(text, start))
  );
}

/** The last few words before `start`, in the form in which patterns are written. */
function lowerCasedBefore(text: string, start: number): string {
  return text
    .slice(Math.max(0, start - LONG), start)
    .normalize('NFC')
    .toLowerCase();
}

/**
 * They do not ignore case, since compiling an expression that does takes up to ten times as long.
 */
const patternsOf = onceFor(
  (sources: BesideNames) =>
    Object.fromEntries(
      Object.entries(sources).map(([name, source]) => [name, new RegExp(source)]),
    ) as unknown as Readonly<Record<keyof BesideNames, RegExp>>,
);

/** "Springfield, Illinois", "Springfield (Ill.)". */
function isNamesake([first, second]: readonly Neighbour[], regions: ReadonlySet<string>): boolean {
  if (!first || !isCapital(first.text) || !/^,?\s*\(?\s?$/.test(first.gap) || first.gap === '')
    return false;
  const one = fold(first.text);
  if (regions.has(one)) return true;
  if (!second || !/^\.?\s?$/.test(second.gap)) return false;
  return regions.has(`${one} ${fold(second.text)}`);
}
