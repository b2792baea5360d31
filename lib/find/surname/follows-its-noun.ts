import { startsUpper } from '../../text/letters.ts';
import { fold } from '../../text/normalise.ts';
import { isCapital, type Neighbour } from '../surroundings/around.ts';
import type { Place } from './place.ts';

/**
 * Whether an inflected surname belongs to a noun before it that looks like a given name: "die Reise
 * Surnames", "Поездка Surname-а".
 */
export function followsItsNoun(
  { text, start, end, lexicon, people }: Place,
  [noun, second]: readonly Neighbour[],
): boolean {
  if (!lexicon.agreeing && !lexicon.nounsHaveCapitals) return false;
  const form = fold(text.slice(start, end));
  const isForm = (key: string) => key.replace(/\*.*/, '') === form;
  if (noun?.gap !== ' ' || people.some(({ surnames }) => surnames.some(isForm))) return false;
  if (lexicon.agreeing) return !lexicon.agreeing.has(fold(noun.text).slice(-1) + form.slice(-1));
  // In "mit Given Surnames Reise" the noun comes after it.
  return (
    isCapital(noun.text) &&
    second !== undefined &&
    (!isCapital(second.text) || lexicon.common.has(fold(second.text))) &&
    !startsUpper(text.slice(end).trimStart())
  );
}
