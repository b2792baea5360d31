import { fold } from '../../text/normalise.ts';
import { wordsOf } from '../../text/words.ts';
import type { Neighbour } from '../surroundings/neighbours.ts';
import type { Setting } from './setting.ts';

/** Where somebody is in a picture: "X, left, and N". */
const PLACED = /, (?:left|right|cent(?:er|re)),/;

/**
 * Another leader named together with a surname: "X and Surname", "Surname-X", in a headline
 * "Surname meets X". Returns the name as written; undefined if there is none.
 */
export function companion(
  text: string,
  start: number,
  end: number,
  { lexicon, people, nameEnding, nameStarting }: Setting,
  headline: boolean,
): string | undefined {
  const joinsTwo = (between: string, meeting: boolean, told: boolean) => {
    const words = wordsOf(between.replace('&', 'and').replace(PLACED, ' '));
    if (words.length === 0) return /^\s?[-‐‑–—/]\s?$/.test(between);
    const kept = words.map(fold).filter((word) => !lexicon.address.has(word));
    return (
      between.length < 30 &&
      !/[.;!?“”"]\s+\S/.test(between.replace(/Mr\./g, 'Mr')) &&
      kept.length === 1 &&
      (lexicon.and.has(kept[0] ?? '') ||
        (told && lexicon.addressing?.has(kept[0] ?? '')) ||
        (meeting && lexicon.meeting?.has(kept[0] ?? '') === true))
    );
  };
  const isOther = (found: Neighbour | undefined): found is Neighbour =>
    found?.leader === true && !people.some(({ topic }) => found.topics.includes(topic));
  for (let at = start; at >= Math.max(0, start - 30); at--) {
    const found = nameEnding(at);
    if (isOther(found) && joinsTwo(text.slice(at, start).replace(/^['’]s/, ''), false, false))
      return text.slice(found.start, found.end);
  }
  for (let at = end; at <= Math.min(text.length, end + 30); at++) {
    const found = nameStarting(at);
    if (isOther(found) && joinsTwo(text.slice(end, at).replace(/^['’]s/, ''), headline, true))
      return text.slice(found.start, found.end);
  }
  return undefined;
}
