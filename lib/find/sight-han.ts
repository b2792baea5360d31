import type { Setting } from './sight.ts';
import type { Sighting } from './sighting.ts';

/** "Mr", which tells nothing of who is meant but that it is nobody's forebear. */
const ADDRESS = '氏';

/**
 * Reads a surname in Han characters, of which the data says that a title follows. A full name of the
 * same surname before it in the passage that is none of the story's makes it another's.
 */
export function sightHan(text: string, start: number, end: number, setting: Setting): Sighting {
  const surname = text.slice(start, end);
  const before = text.slice(0, start);
  const last = [...before.matchAll(new RegExp(`${surname}(?=\\p{sc=Han}{2})`, 'gu'))]
    .map(({ index }) => index)
    .filter((at) => !text.slice(at + surname.length).startsWith(ADDRESS))
    .findLast((at) => !ownTitle(text.slice(at + surname.length), setting));
  const others = last !== undefined && setting.nameStarting(last) === undefined;
  const title = ownTitle(text.slice(end), setting);
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

function ownTitle(after: string, { people, language }: Setting): string | undefined {
  return people
    .flatMap(({ titles }) => titles[language] ?? [])
    .find((own) => after.startsWith(own));
}
