import { fold } from '../../text/normalise.ts';
import { HYPHEN, joins, type Neighbour, wordsAfter, wordsBefore } from '../surroundings/around.ts';
import { givenAfter } from './given-after.ts';
import { hyphenBefore } from './hyphenated.ts';
import type { Beside, Place } from './place.ts';
import { brandAfter, otherKnown, strangerBefore } from './rare-surname.ts';
import { titlesBefore } from './titles-before.ts';
import { wordBefore } from './word-before.ts';

/** Reads the words directly before and after a surname. */
export function beside(place: Place): Beside {
  const after = wordsAfter(place.text, place.end);
  const before = wordsBefore(place.text, place.start);
  if (place.strong)
    return (
      otherKnown(place) ??
      familyAfter(place, after) ??
      brandAfter(place, after) ??
      titlesBefore(place, before) ??
      strangerBefore(place, before) ?? { kind: 'nothing' }
    );
  const [next] = after;
  // "Gipfel Surname-Othername": somebody who meets a known person has no given name before the
  // surname.
  if (next && HYPHEN.test(next.gap) && place.isName(next.start)) return { kind: 'nothing' };
  return (
    familyAfter(place, after) ??
    givenAfter(place, after) ??
    hyphenBefore(place, before) ??
    wordBefore(place, before)
  );
}

function familyAfter({ lexicon }: Place, [next]: readonly Neighbour[]): Beside | undefined {
  return next && joins(next.gap) && next.gap !== '' && lexicon.family.has(fold(next.text))
    ? { kind: 'family' }
    : undefined;
}
