import { isKoreanTail } from '../../text/inflection.ts';
import { wordAt } from '../../text/words.ts';
import type { WordList } from '../lexicon/lexicon.ts';
import type { Setting } from './setting.ts';
import type { Sighting } from './sighting.ts';

/** The longest title or trade, in UTF-16 units. */
const LONGEST = 5;

/** The longest word of a list that a text begins or ends with; empty if there is none. */
function wordAtEdge(text: string, list: WordList | undefined, edge: 'start' | 'end'): string {
  for (let length = Math.min(LONGEST, text.length); length > 0; length--) {
    const word = edge === 'start' ? text.slice(0, length) : text.slice(-length);
    if (list?.has(word)) return word;
  }
  return '';
}

/** "Mr", unless it begins another word. */
const MISTER = /^씨(?![가-힣])|^씨[은는이가도의와과를을에](?![가-힣])/;

/**
 * Whether a Korean full name at [start, end) is an actor's, a player's or the like, because a trade
 * comes before or after it.
 */
export function isKoreanNamesake(
  text: string,
  start: number,
  end: number,
  { lexicon: { titles, fields, male, female } }: Setting,
): boolean {
  const before = text.slice(Math.max(0, start - 10), start);
  if (/\s$/.test(before) && wordAtEdge(before.trimEnd(), fields, 'end')) return true;
  const after = text.slice(end, end + 10).trimStart();
  const title = wordAtEdge(after, titles, 'start');
  return [fields, male, female].some((list) => list?.has(title) === true) || MISTER.test(after);
}

/** Whether a Korean name that ends at `end` is followed by an office of somebody of the story. */
export function hasOfficeAfter(text: string, end: number, setting: Setting): boolean {
  const after = text.slice(end, end + 10);
  return (
    /^\s?[가-힣]/.test(after) &&
    ownTitles(setting).some((title) => after.trimStart().startsWith(title))
  );
}

/** How far after a surname its title is searched for, in UTF-16 units. */
const REACH = 40;

/**
 * Reads a Korean surname. A title comes after it ("김 위원장"); anything else written directly onto it
 * is a given name ("김여정이"), or makes it another word ("김치").
 */
export function sightKorean(text: string, end: number, setting: Setting): Sighting {
  const grown = wordAt(text, end);
  const tail = grown && grown.start === end ? grown.text : '';
  const after =
    tail === ''
      ? /^\s/.test(text.charAt(end))
        ? text.slice(end, end + REACH).trimStart()
        : ''
      : tail;
  const known = byTitle(after, setting);
  if (known) return known;
  const office = wordAtEdge(after.replace(/^전 /, ''), setting.lexicon.titles, 'start');
  if (office) {
    return {
      kind: 'rival',
      id: office,
      called: new Set([office]),
      expert: false,
      standing: 'subject',
    };
  }
  const given = tail.slice(0, 2);
  if (given.length < 2 || !isKoreanTail(tail.slice(2))) return { kind: 'nobody' };
  const next = text.slice(end + 2, end + 20).trimStart();
  const title = ownTitles(setting).find((own) => next.startsWith(own));
  return {
    kind: 'rival',
    id: given,
    called: new Set(title ? [title] : []),
    expert: false,
    standing: 'subject',
  };
}

function byTitle(after: string, setting: Setting): Sighting | undefined {
  const own = ownTitles(setting).find(
    (title) =>
      after.startsWith(title) &&
      isKoreanTail(/^[\uac00-\ud7a3]*/.exec(after.slice(title.length))?.[0] ?? ''),
  );
  if (own === undefined) return undefined;
  const topics = setting.people
    .filter(({ titles }) => titles[setting.language]?.includes(own))
    .map(({ topic }) => topic);
  return { kind: 'known', topics, by: 'title', word: own };
}

/** Titles of the story's people with the surname, longest first. */
function ownTitles({ people, language }: Setting): string[] {
  return people.flatMap(({ titles }) => titles[language] ?? []).sort((a, b) => b.length - a.length);
}
