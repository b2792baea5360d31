import { fold } from '../../text/normalise.ts';
import { HYPHEN, isCapital, joins, type Neighbour } from '../surroundings/around.ts';
import { startsSentence, tellsNames } from './capitals.ts';
import { followsItsNoun } from './follows-its-noun.ts';
import { isSyllable, isTwoSyllables } from './korean-given.ts';
import { type Beside, given, type Place } from './place.ts';
import { titlesBefore } from './titles-before.ts';

/**
 * The words before a surname that has nothing telling after it: titles, "house of", a given name or
 * an initial.
 */
export function wordBefore(place: Place, before: readonly Neighbour[]): Beside {
  const { lexicon } = place;
  if (followsItsNoun(place, before)) return { kind: 'nothing' };
  const titles = titlesBefore(place, before);
  if (titles) return titles;
  const [first, second] = before;
  if (!first || first.gap === '') return { kind: 'nothing' };
  if (joins(first.gap) && lexicon.houses?.has(fold(first.text))) return { kind: 'family' };
  const word = fold(first.text);
  if (second && HYPHEN.test(second.gap) && joins(first.gap) && isCapital(second.text)) {
    const other = fold(second.text);
    if (isSyllable(other) && isSyllable(word)) return given(other, word);
  }
  if (!isCapital(first.text)) return { kind: 'nothing' };
  // "O Surname", "A Surname": unlike initials, articles and prepositions of one letter have no full
  // stop.
  const isInitial = first.gap.startsWith('.') || !lexicon.common.has(word);
  if (first.text.length === 1 && joins(first.gap, true) && first.text !== 'I' && isInitial) {
    return { kind: 'initial', letter: word };
  }
  if (!joins(first.gap) || place.isName(first.end)) return { kind: 'nothing' };
  if (lexicon.common.has(word)) return { kind: 'nothing' };
  const two =
    second !== undefined &&
    joins(second.gap) &&
    isCapital(second.text) &&
    !lexicon.common.has(fold(second.text));
  if (place.partners.has(word)) return given(word);
  if (lexicon.nounsHaveCapitals) {
    const [, noun, article] = before;
    const introduced = two && noun && article && lexicon.articles?.has(fold(article.text));
    const apposed = lexicon.patterns.introduced.test(place.text.slice(place.end, place.end + 40));
    return introduced || apposed || isSyllable(word) || isTwoSyllables(word)
      ? given(word)
      : { kind: 'unclear' };
  }
  if (!tellsNames(place)) return { kind: 'nothing' };
  const abbreviated = second?.gap.startsWith('.') && lexicon.titles.has(fold(second.text));
  if (abbreviated || !startsSentence(place.text, first.start)) return given(word);
  // “Arriving early, …” and the like; any other unknown word is a name or an epithet.
  return /(?:ing|ed|ly)$/.test(word) && !two ? { kind: 'nothing' } : given(word);
}
