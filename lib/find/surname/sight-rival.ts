import { fold } from '../../text/normalise.ts';
import { wordsOf } from '../../text/words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { joins, wordsAfter, wordsBefore } from '../surroundings/around.ts';
import { restOfSentence } from '../surroundings/rest-of-sentence.ts';
import { isExpert, opensWithKin, standingOf, wordsBeside } from './clause.ts';
import { JUNIOR } from './rare-surname.ts';
import type { Setting } from './setting.ts';
import type { Sighting, Standing } from './sighting.ts';

/**
 * Reads the words around a rival: the name of somebody else with the surname. `id` tells rivals
 * apart.
 */
export function rival(
  text: string,
  start: number,
  end: number,
  id: string,
  { lexicon }: Setting,
): Extract<Sighting, { kind: 'rival' }> {
  return {
    kind: 'rival',
    id,
    called: wordsBeside(text, start, end),
    expert: isExpert(text, start, end, lexicon),
    relative: isRelative(text, start, end, lexicon),
    female: isWoman(text, start, lexicon) || isWomanAfter(text, end, lexicon),
    // A son is called "Jr." each time; the surname alone stays his father's.
    ...(JUNIOR.test(id.split(' ').at(-1) ?? '') && { asGiven: true }),
    standing: rivalStanding(text, start, end, lexicon),
  };
}

/** Somebody of whom the page tells the surname and no more: "a man called Surname". */
export function rivalBySurname(text: string, start: number, end: number, setting: Setting) {
  return rival(text, start, end, 'named so', setting);
}

/** Whether words for relatives are near a full name. */
function isRelative(text: string, start: number, end: number, { kin, women }: Lexicon): boolean {
  return [...wordsBefore(text, start).slice(0, 8), ...wordsAfter(text, end).slice(0, 14)].some(
    ({ text: word }) => kin.has(fold(word)) || women?.has(fold(word)) === true,
  );
}

/** Whether a name comes after a comma, with a word for a relative before the comma. */
export function isApposed(text: string, start: number, { kin }: Lexicon): boolean {
  const [first, ...before] = wordsBefore(text, start);
  if (!first || !/^,\s*$/.test(first.gap)) return false;
  const phrase = before.slice(0, 5);
  const stop = phrase.findIndex(({ gap }) => !joins(gap));
  return phrase.slice(0, stop < 0 ? 5 : stop).some(({ text: word }) => kin.has(fold(word)));
}

/**
 * Whether a full name belongs to somebody's sister, wife or the like, or has a woman's form of
 * address.
 */
function isWoman(text: string, start: number, { women, female }: Lexicon): boolean {
  const [before] = wordsBefore(text, start);
  if (before && joins(before.gap, true) && female.has(fold(before.text))) return true;
  if (!women) return false;
  const near = wordsBefore(text, start).slice(0, 3);
  const stop = near.findIndex(({ gap }) => /[.!?;:]/.test(gap));
  return near.slice(0, stop < 0 ? 3 : stop).some(({ text: word }) => women.has(fold(word)));
}

/**
 * Whether what follows a full name is about a woman: her place in a family is given ("Surname
 * Given, the leader's sister"), or the next pronoun is hers.
 */
function isWomanAfter(text: string, end: number, lexicon: Lexicon): boolean {
  const [, said = ''] = lexicon.patterns.saidOf.exec(text.slice(end, end + 100)) ?? [];
  return (
    restOfSentence(text, end, lexicon, NONE).pronoun === 'she' ||
    wordsOf(said).some((word) => lexicon.women?.has(fold(word)))
  );
}

const NONE = { has: () => false };

/**
 * If a sentence opens with a relative, it is about them, but the surname may remain with the one
 * they are related to.
 */
function rivalStanding(text: string, start: number, end: number, lexicon: Lexicon): Standing {
  const standing = standingOf(text, start, end, lexicon);
  if (standing === 'subject' && namesRelative(text, start, end, lexicon)) return 'oblique';
  return standing === 'kin' && opensWithKin(text, start, lexicon) ? 'oblique' : standing;
}

/**
 * Whether a full name only says which relative was meant: "la sorella di Surname, Surname Given".
 */
function namesRelative(text: string, start: number, end: number, { kin, women }: Lexicon): boolean {
  const [owner, ...before] = wordsBefore(text, start);
  return (
    owner !== undefined &&
    /^,\s*$/.test(owner.gap) &&
    owner.text.startsWith(text.slice(start, end)) &&
    before.slice(0, 3).some(({ text: word }) => kin.has(fold(word)) || women?.has(fold(word)))
  );
}
