import { fold } from '../../text/normalise.ts';
import { HYPHEN, isCapital, type Neighbour, wordsAfter } from '../surroundings/around.ts';
import { isSyllable } from './korean-given.ts';
import type { Beside, Place } from './place.ts';

/** A capitalised word that a hyphen joins to the end of a surname, and the word after it. */
export function hyphenAfter(
  place: Place,
  first: Neighbour,
  second: Neighbour | undefined,
): Beside | undefined {
  const word = fold(first.text);
  // "der Surname-Besuch"
  const isCompound = place.lexicon.nounsHaveCapitals && !isSyllable(word);
  return isCompound ||
    place.isName(first.start) ||
    place.lexicon.common.has(word) ||
    meets(place, second)
    ? undefined
    : { kind: 'unclear' };
}

/** "Othername-Surname". */
export function hyphenBefore(place: Place, [first]: readonly Neighbour[]): Beside | undefined {
  if (!first || !HYPHEN.test(first.gap) || !isCapital(first.text)) return undefined;
  const [after] = wordsAfter(place.text, place.end);
  return place.isName(first.end) ||
    place.lexicon.common.has(fold(first.text)) ||
    meets(place, after)
    ? undefined
    : { kind: 'unclear' };
}

/** Whether two surnames belong to people who meet: "the Othername-Surname summit". */
function meets({ lexicon }: Place, behind: Neighbour | undefined): boolean {
  return behind !== undefined && lexicon.encounters?.has(fold(behind.text)) === true;
}
