import { fold } from '../../text/normalise.ts';
import { HYPHEN, isCapital, joins, type Neighbour } from '../surroundings/around.ts';
import { tellsNames } from './capitals.ts';
import { hyphenAfter } from './hyphenated.ts';
import { isSyllable, isTwoSyllables } from './korean-given.ts';
import { type Beside, given, type Place } from './place.ts';

/**
 * "Surname Given", "Surname Given-given", and a surname that is itself a given name: "Given
 * Othersurname".
 */
export function givenAfter(
  place: Place,
  [first, second]: readonly Neighbour[],
): Beside | undefined {
  const { lexicon } = place;
  if (!first) return undefined;
  if (lexicon.syllables) return givenInSyllables(lexicon.syllables, first, second);
  if (!isCapital(first.text)) return undefined;
  if (HYPHEN.test(first.gap)) return hyphenAfter(place, first, second);
  if (!joins(first.gap) || first.gap === '' || place.isName(first.start)) return undefined;
  const word = fold(first.text);
  const next = second ? fold(second.text) : '';
  const areSyllables = isSyllable(word) && isSyllable(next);
  if (second && areSyllables && HYPHEN.test(second.gap)) return given(word, next);
  const isPair =
    second &&
    areSyllables &&
    joins(second.gap) &&
    isCapital(second.text) &&
    !place.isName(second.start);
  if (tellsNames(place)) {
    if (isPair && !lexicon.common.has(next)) return given(word, next);
    if (lexicon.common.has(word)) return undefined;
    const asGiven = /^[a-z]/.test(word) && !isSyllable(word) && !isTwoSyllables(word);
    return asGiven ? { ...given(word), asGiven } : given(word);
  }
  if (isPair && !(lexicon.common.has(word) && lexicon.common.has(next))) return given(word, next);
  return isApposed(place, first) ||
    place.partners.has(word) ||
    (isTwoSyllables(word) && !lexicon.common.has(word))
    ? given(word)
    : undefined;
}

/** Two syllables of a given name in a script that writes them apart, or a single one. */
function givenInSyllables(
  syllables: { has(word: string): boolean },
  first: Neighbour,
  second: Neighbour | undefined,
): Beside | undefined {
  if (!joins(first.gap)) return undefined;
  const word = fold(first.text);
  if (!syllables.has(word)) return undefined;
  const next = second && joins(second.gap) ? fold(second.text) : '';
  if (syllables.has(next)) return given(word, next);
  // A shorter one is also an ordinary word.
  return first.text.length > 3 ? given(word) : undefined;
}

/**
 * What is between commas is only a name: "die Gesandte für den Norden, Surname Given, sagte".
 */
function isApposed({ text, start, lexicon }: Place, { end }: Neighbour): boolean {
  return (
    lexicon.nounsHaveCapitals === true &&
    /[,]\s$/.test(text.slice(0, start)) &&
    text.startsWith(',', end)
  );
}
