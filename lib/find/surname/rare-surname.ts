import { readingsOf } from '../../text/inflection.ts';
import { fold } from '../../text/normalise.ts';
import {
  isCapital,
  joins,
  type Neighbour,
  wordsAfter,
  wordsBefore,
} from '../surroundings/around.ts';
import { looksLikeName, startsSentence, tellsNames } from './capitals.ts';
import { given, type Place } from './place.ts';

/*
 * A surname so rare that it is enough by itself means its one bearer, unless the words beside it
 * say otherwise.
 */

/**
 * Next to a rare surname: the given name of somebody else known to have it, or "Jr." after it.
 * Undefined if there is neither.
 */
export function otherKnown(
  place: Pick<Place, 'text' | 'start' | 'end' | 'people'>,
): { kind: 'given'; name: string } | undefined {
  // Most names are followed by a word that can't mark a son.
  const isPlain = /^ [a-hk-z]/.test(place.text.slice(place.end, place.end + 2));
  const after = isPlain ? undefined : wordsAfter(place.text, place.end)[0];
  if (after && /^[,\s·・—–-]+$/.test(after.gap) && JUNIOR.test(fold(after.text))) {
    return given(fold(after.text));
  }
  if (place.text.startsWith('・ジュニア', place.end)) return given('junior');
  const others = place.people.flatMap((one) => one.others);
  if (place.text.charCodeAt(place.start - 1) >= FIRST_UNSPACED) {
    const unspaced = fold(place.text.slice(Math.max(0, place.start - 8), place.start));
    const end = unspaced.replace(/[·・]$/, '');
    const whole = others.find((one) => isUnspacedName(one) && end.endsWith(one));
    if (whole) return given(whole);
  }
  const [before] = wordsBefore(place.text, place.start);
  if (!before || !joins(before.gap) || before.gap === '') return undefined;
  const keys = readingsOf(before.text).map(({ key }) => key);
  const name = keys.find((key) => others.includes(key));
  return name === undefined ? undefined : given(name);
}

/** What comes after a full name and tells a son from his father. */
export const JUNIOR = /^(?:jr|junior|ii|iii|iv|младш.*|молодш.*|주니어|الابن|جونيور)$/;

/**
 * The middle dot, which may come between such a name and the surname; scripts without spaces have
 * higher codes.
 */
const FIRST_UNSPACED = 0xb7;

/**
 * Whether a name is in kana or Han characters, which may be written directly before the surname.
 */
function isUnspacedName(name: string): boolean {
  return /^[\u3040-\u30ff\u4e00-\u9fff]/.test(name);
}

/** A word before a rare surname that can only be the given name of somebody unknown. */
export function strangerBefore(
  place: Place,
  [first, second]: readonly Neighbour[],
): { kind: 'given'; name: string } | undefined {
  const { lexicon, text, people } = place;
  if (!first || !lexicon.placing || !tellsNames(place)) return undefined;
  const word = fold(first.text);
  if (startsSentence(text, first.start) && !place.partners.has(word)) return undefined;
  if (!joins(first.gap) || !looksLikeName(first.text) || lexicon.common.has(word)) {
    return undefined;
  }
  if (place.isName(first.end)) return undefined;
  if (second && (isCapital(second.text) || lexicon.placing.has(fold(second.text))))
    return undefined;
  const short = (name: string) => name.slice(0, 3) === word.slice(0, 3);
  return people.some((one) => one.given.some(short)) ? undefined : given(word);
}

/** A rare surname that is only part of a brand's name: "Surname Steaks". */
export function brandAfter(
  place: Place,
  [first]: readonly Neighbour[],
): { kind: 'unclear' } | undefined {
  const { lexicon, text } = place;
  if (!first || !lexicon.terms || !tellsNames(place) || startsSentence(text, place.start))
    return undefined;
  if (!joins(first.gap) || first.gap === '' || !looksLikeName(first.text)) return undefined;
  const word = fold(first.text);
  const isOther = lexicon.common.has(word) || lexicon.terms.has(word) || place.isName(first.start);
  return isOther ? undefined : { kind: 'unclear' };
}
