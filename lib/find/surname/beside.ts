import { readingsOf } from '../../text/inflection.ts';
import { startsLower, startsUpper } from '../../text/letters.ts';
import { fold } from '../../text/normalise.ts';
import {
  HYPHEN,
  isCapital,
  joins,
  type Neighbour,
  wordsAfter,
  wordsBefore,
} from '../surroundings/around.ts';
import { followsItsNoun } from './follows-its-noun.ts';
import { isSyllable, isTwoSyllables } from './korean-given.ts';
import type { Beside, Place } from './place.ts';
import { titlesBefore } from './titles-before.ts';

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
  // "Gipfel Surname-Othername": somebody who meets a known person has no given name before the surname.
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

/** "Surname Given", "Surname Given-given", and a surname that is itself a given name: "Given Othersurname". */
function givenAfter(place: Place, [first, second]: readonly Neighbour[]): Beside | undefined {
  const syllables = place.lexicon.syllables;
  if (syllables && first && second && [first, second].every(({ gap }) => joins(gap))) {
    const [one, two] = [fold(first.text), fold(second.text)];
    if (syllables.has(one) && syllables.has(two)) return { kind: 'given', name: `${one} ${two}` };
  }
  // A given name of one syllable; shorter ones are also ordinary words.
  if (syllables && first && joins(first.gap) && first.text.length > 3) {
    return syllables.has(fold(first.text)) ? { kind: 'given', name: fold(first.text) } : undefined;
  }
  if (syllables) return undefined;
  if (!first || !isCapital(first.text)) return undefined;
  const word = fold(first.text);
  if (HYPHEN.test(first.gap)) {
    // "der Surname-Besuch"
    const isCompound = place.lexicon.nounsHaveCapitals && !isSyllable(word);
    return isCompound ||
      place.isName(first.start) ||
      place.lexicon.common.has(word) ||
      meets(place, second)
      ? undefined
      : { kind: 'unclear' };
  }
  if (!joins(first.gap) || first.gap === '' || place.isName(first.start)) return undefined;
  const name = { kind: 'given', name: word } as const;
  if (second && HYPHEN.test(second.gap) && isSyllable(word) && isSyllable(fold(second.text))) {
    return { kind: 'given', name: `${word} ${fold(second.text)}` };
  }
  const twoSyllables =
    isSyllable(word) &&
    second !== undefined &&
    joins(second.gap) &&
    isCapital(second.text) &&
    isSyllable(fold(second.text)) &&
    !place.isName(second.start);
  if (tellsNames(place)) {
    if (twoSyllables && !place.lexicon.common.has(fold(second.text)))
      return { kind: 'given', name: `${word} ${fold(second.text)}` };
    if (place.lexicon.common.has(word)) return undefined;
    const asGiven = /^[a-z]/.test(word) && !isSyllable(word) && !isTwoSyllables(word);
    return asGiven ? { ...name, asGiven } : name;
  }
  if (
    twoSyllables &&
    !(place.lexicon.common.has(word) && place.lexicon.common.has(fold(second.text)))
  ) {
    return { kind: 'given', name: `${word} ${fold(second.text)}` };
  }
  // "die Gesandte für den Norden, Surname Given, sagte": what is between commas is only a name.
  const isApposed =
    place.lexicon.nounsHaveCapitals &&
    /[,]\s$/.test(place.text.slice(0, place.start)) &&
    place.text.startsWith(',', first.end);
  return isApposed ||
    place.partners.has(word) ||
    (isTwoSyllables(word) && !place.lexicon.common.has(word))
    ? name
    : undefined;
}

/** "Othername-Surname". */
function hyphenBefore(place: Place, [first]: readonly Neighbour[]): Beside | undefined {
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

/** Next to a rare surname: only the given names of others known to have it, and "Jr." after it. Undefined if there are none. */
export function otherKnown(
  place: Pick<Place, 'text' | 'start' | 'end' | 'people'>,
): { kind: 'given'; name: string } | undefined {
  // Most names are followed by a word that can't mark a son.
  const isPlain = /^ [a-hk-z]/.test(place.text.slice(place.end, place.end + 2));
  const after = isPlain ? undefined : wordsAfter(place.text, place.end)[0];
  if (after && /^[,\s·・—–-]+$/.test(after.gap) && JUNIOR.test(fold(after.text))) {
    return { kind: 'given', name: fold(after.text) };
  }
  if (place.text.startsWith('・ジュニア', place.end)) return { kind: 'given', name: 'junior' };
  const others = place.people.flatMap((one) => one.others);
  if (place.text.charCodeAt(place.start - 1) >= FIRST_UNSPACED) {
    const unspaced = fold(place.text.slice(Math.max(0, place.start - 8), place.start));
    const end = unspaced.replace(/[·・]$/, '');
    const whole = others.find((one) => isUnspacedName(one) && end.endsWith(one));
    if (whole) return { kind: 'given', name: whole };
  }
  const [before] = wordsBefore(place.text, place.start);
  if (!before || !joins(before.gap) || before.gap === '') return undefined;
  const keys = readingsOf(before.text).map(({ key }) => key);
  const name = keys.find((key) => others.includes(key));
  return name === undefined ? undefined : { kind: 'given', name };
}

/** What comes after a full name and tells a son from his father. */
export const JUNIOR = /^(?:jr|junior|ii|iii|iv|младш.*|молодш.*|주니어|الابن|جونيور)$/;

/** Whether a name is in kana or Han characters, which may be written directly before the surname. */
function isUnspacedName(name: string): boolean {
  return /^[\u3040-\u30ff\u4e00-\u9fff]/.test(name);
}

/** The middle dot, which may come between such a name and the surname; scripts without spaces have higher codes. */
const FIRST_UNSPACED = 0xb7;

/** Next to a rare surname: a word that can only be the given name of somebody unknown. It changes nothing for what follows. */
function strangerBefore(
  place: Place,
  [first, second]: readonly Neighbour[],
): { kind: 'unclear' } | undefined {
  const { lexicon, text, people } = place;
  if (!first || !lexicon.placing || !tellsNames(place) || startsSentence(text, first.start)) {
    return undefined;
  }
  const word = fold(first.text);
  if (!joins(first.gap) || !isName(first.text) || lexicon.common.has(word)) {
    return undefined;
  }
  if (place.isName(first.end)) return undefined;
  if (second && (isCapital(second.text) || lexicon.placing.has(fold(second.text))))
    return undefined;
  const short = (name: string) => name.slice(0, 3) === word.slice(0, 3);
  return people.some(({ given }) => given.some(short)) ? undefined : { kind: 'unclear' };
}

/** A rare surname that is only part of a brand's name: "Surname Steaks". */
function brandAfter(place: Place, [first]: readonly Neighbour[]): { kind: 'unclear' } | undefined {
  const { lexicon, text } = place;
  if (!first || !lexicon.terms || !tellsNames(place) || startsSentence(text, place.start))
    return undefined;
  if (!joins(first.gap) || first.gap === '' || !isName(first.text)) return undefined;
  const word = fold(first.text);
  const isOther = lexicon.common.has(word) || lexicon.terms.has(word) || place.isName(first.start);
  return isOther ? undefined : { kind: 'unclear' };
}

function wordBefore(place: Place, before: readonly Neighbour[]): Beside {
  const { lexicon } = place;
  if (followsItsNoun(place, before)) return { kind: 'nothing' };
  const titles = titlesBefore(place, before);
  if (titles) return titles;
  const [first, second] = before;
  if (!first || first.gap === '') return { kind: 'nothing' };
  if (joins(first.gap) && lexicon.houses?.has(fold(first.text))) return { kind: 'family' };
  if (second && HYPHEN.test(second.gap) && joins(first.gap) && isCapital(second.text)) {
    const [one, two] = [fold(second.text), fold(first.text)];
    if (isSyllable(one) && isSyllable(two)) return { kind: 'given', name: `${one} ${two}` };
  }
  if (!isCapital(first.text)) return { kind: 'nothing' };
  // "O Surname", "A Surname": unlike initials, articles and prepositions of one letter have no full stop.
  const isInitial = first.gap.startsWith('.') || !lexicon.common.has(fold(first.text));
  if (first.text.length === 1 && joins(first.gap, true) && first.text !== 'I' && isInitial) {
    return { kind: 'initial', letter: fold(first.text) };
  }
  if (!joins(first.gap) || place.isName(first.end)) return { kind: 'nothing' };
  const word = fold(first.text);
  if (lexicon.common.has(word)) return { kind: 'nothing' };
  const two =
    second !== undefined &&
    joins(second.gap) &&
    isCapital(second.text) &&
    !lexicon.common.has(fold(second.text));
  if (place.partners.has(word)) return { kind: 'given', name: word };
  if (place.lexicon.nounsHaveCapitals) {
    const [, noun, article] = before;
    const introduced = two && noun && article && lexicon.articles?.has(fold(article.text));
    const apposed = lexicon.patterns.introduced.test(place.text.slice(place.end, place.end + 40));
    return introduced || apposed || isSyllable(word) || isTwoSyllables(word)
      ? { kind: 'given', name: word }
      : { kind: 'unclear' };
  }
  if (!tellsNames(place)) return { kind: 'nothing' };
  const abbreviated =
    before[1]?.gap.startsWith('.') && place.lexicon.titles.has(fold(before[1].text));
  if (abbreviated || !startsSentence(place.text, first.start)) return { kind: 'given', name: word };
  if (/(?:ing|ed|ly)$/.test(word) && !two) return { kind: 'nothing' };
  const next = place.text.slice(place.end, place.end + 3);
  const apposition = /^,\s/.test(next) && startsLower(next.slice(2));
  return apposition || isTwoSyllables(word) ? { kind: 'given', name: word } : { kind: 'unclear' };
}

/** Whether a word is written like a name: one capital, then at least two small letters. */
function isName(word: string): boolean {
  return startsUpper(word) && word.length > 2 && word.slice(1) === word.slice(1).toLowerCase();
}

/** Whether capitals within a sentence tell names from other words here. */
function tellsNames({ casing, lexicon }: Place): boolean {
  return casing === 'sentence' && !lexicon.nounsHaveCapitals;
}

/** Whether a word at `at` owes its capital to its place: after a full stop, a quote, a colon, a dash, or at the very start. */
export function startsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?…:;。！？—–•|(\n“”"«„‘¿¡-])[\s“”"«„‘(]*$/.test(
    text.slice(Math.max(0, at - 12), at),
  );
}
