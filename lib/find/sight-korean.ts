import { isKoreanTail } from '../text/inflection.ts';
import { wordAt } from '../text/words.ts';
import type { Setting } from './setting.ts';
import type { Sighting } from './sighting.ts';

/** Offices and trades that follow a Korean surname or full name. */
const TITLES =
  /^(?:장관|차관|총리|부총리|대사|특사|의원|대변인|외무상|부상|국방상|부부장|부장|비서|제1부부장|국장|실장|차장|사장|회장|부회장|대표|원장|교수|박사|연구위원|연구원|전문가|기자|앵커|감독|선수|코치|판사|검사|변호사|시장|지사|구청장|대통령|전 대통령|장군|대장|중장|소장|준장|상장|대령|사령관|참모총장|의장|단장|씨|양|군|여사|할머니|작가|배우|가수)/;

/** Trades of people who bear a leader's very name, before it or after it. */
const TRADE_BEFORE =
  /(?:배우|가수|선수|감독|코치|기자|교수|작가|아나운서|앵커|개그맨|개그우먼|코미디언|모델|방송인|시인|화가|변호사)\s+$/;
const TRADE_AFTER =
  /^\s*(?:배우|가수|선수|감독|코치|기자|교수|작가|아나운서|앵커|개그맨|개그우먼|변호사|씨(?![가-힣])|씨[은는이가도의와과를을에](?![가-힣]))/;

/** Whether a Korean full name at [start, end) is that of an actor, a player or the like. */
export function isKoreanNamesake(text: string, start: number, end: number): boolean {
  return (
    TRADE_BEFORE.test(text.slice(Math.max(0, start - 10), start)) ||
    TRADE_AFTER.test(text.slice(end, end + 10))
  );
}

/** Whether an office of somebody of the story follows a Korean name that ends at `end`. */
export function hasOfficeAfter(text: string, end: number, setting: Setting): boolean {
  const after = text.slice(end, end + 10);
  return (
    /^\s?[가-힣]/.test(after) &&
    ownTitles(setting).some((title) => after.trimStart().startsWith(title))
  );
}

/** How far after a surname its title stands, in UTF-16 units. */
const REACH = 40;

/**
 * Reads a Korean surname: the title comes after it ("김 위원장"), and whatever else is written onto it
 * is a given name ("김여정이"), or makes another word of it ("김치").
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
  if (TITLES.test(after)) {
    const title = TITLES.exec(after)?.[0] ?? '';
    return {
      kind: 'rival',
      id: title,
      called: new Set([title]),
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

/** Titles of the story's people of the surname, the longest first. */
function ownTitles({ people, language }: Setting): string[] {
  return people.flatMap(({ titles }) => titles[language] ?? []).sort((a, b) => b.length - a.length);
}
