import type { Setting } from './setting.ts';
import type { Sighting } from './sighting.ts';

/** "Mr", which only says that nobody's forebear is meant. */
const ADDRESS = '氏';

/** How far back a full name makes a surname somebody else's, in UTF-16 units. */
const REACH = 600;

/**
 * Reads a surname in Han characters that, according to the data, a title follows. If the passage
 * has a full name with the same surname before it, and that is nobody of the story, the surname is
 * theirs.
 */
export function sightHan(text: string, start: number, end: number, setting: Setting): Sighting {
  const surname = text.slice(start, end);
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  const last = [...before.matchAll(new RegExp(`${surname}(?=\\p{sc=Han}{2})`, 'gu'))]
    .map(({ index }) => from + index)
    .filter((at) => !text.startsWith(ADDRESS, at + surname.length))
    .findLast((at) => ownTitle(text, at + surname.length, setting) === undefined);
  const others = last !== undefined && setting.nameStarting(last) === undefined;
  const title = ownTitle(text, end, setting);
  if (title !== undefined) {
    const topics = setting.people
      .filter(({ titles }) => titles[setting.language]?.includes(title))
      .map(({ topic }) => topic);
    return { kind: 'known', topics, by: 'title', word: title };
  }
  return others
    ? { kind: 'nobody' }
    : {
        kind: 'bare',
        speaks: false,
        quoted: false,
        male: text.startsWith(ADDRESS, end),
        alone: undefined,
      };
}

function ownTitle(text: string, at: number, { people, language }: Setting): string | undefined {
  return people
    .flatMap(({ titles }) => titles[language] ?? [])
    .find((own) => text.startsWith(own, at));
}
