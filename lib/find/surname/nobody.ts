import { startsUpper } from '../../text/letters.ts';
import { fold } from '../../text/normalise.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isCapital, joins, wordsAfter, wordsBefore } from '../surroundings/around.ts';
import { startsSentence } from './capitals.ts';
import type { Setting } from './setting.ts';

/* Cases in which a surname or full name that looks like one of the story's people means none of them. */

/**
 * Whether a surname names nobody the text is about: a question word, a word for its bearers, a
 * byline, a speaker's label.
 */
export function meansNobody(text: string, start: number, end: number, setting: Setting): boolean {
  return (
    (!setting.strong && isSpeaker(text, start, end, setting.lexicon)) ||
    asks(text, start, end, setting) ||
    isRepeated(text, start, end) ||
    isSpokenOf(text, start, end) ||
    isOneOf(text, start, end, setting) ||
    signs(text, start, end, setting)
  );
}

const LONGEST_LABEL = 60;

/** Whether it labels a speaker in a transcript: "KIM: Well, …", "Kim: He was …". */
function isSpeaker(
  text: string,
  start: number,
  end: number,
  { and, oblique, common, patterns }: Lexicon,
): boolean {
  // "Surname: No talks" without a full stop is a headline.
  const isAlone =
    start < LONGEST_LABEL &&
    text.slice(0, start).trim() === '' &&
    /^:\s/.test(text.slice(end, end + 2));
  if (isAlone && /[.!?…][”"’')]*\s*$/.test(text.slice(-LONGEST_LABEL))) return true;
  const [label = ''] = patterns.label.exec(text.slice(0, LONGEST_LABEL)) ?? [];
  if (end > label.length || !/\p{Ll}/u.test(text.slice(label.length))) return false;
  // "SURNAME MEETS OTHER: …" is a headline.
  const words = label.split(/[^\p{L}]+/u).map(fold);
  return !words.some((word) => and.has(word) || oblique.has(word) || common.has(word));
}

/**
 * Whether a surname is alone in quotation marks: then it is talked about, not used to call anybody.
 */
function isSpokenOf(text: string, start: number, end: number): boolean {
  return (
    /[“"‘«„]/.test(text.charAt(start - 1)) && /^[”"’»“](?![a-z])/.test(text.slice(end, end + 2))
  );
}

/** Whether a surname occurs twice in one phrase: "N by N". */
function isRepeated(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  const [, after] =
    /^\s(?:by|after|versus)\s([A-Za-z\u00c0-\u1fff]+)/.exec(text.slice(end, end + 24)) ?? [];
  const [, before] =
    /([A-Za-z\u00c0-\u1fff]+)\s(?:by|after|versus)\s$/.exec(
      text.slice(Math.max(0, start - 24), start),
    ) ?? [];
  return after === name || before === name;
}

/**
 * Whether a surname stands for all who have it or for an acquaintance: "the only Surname in town",
 * "my cousin Surname".
 */
function isOneOf(text: string, start: number, end: number, { lexicon, strong }: Setting): boolean {
  const [before, second] = wordsBefore(text, start);
  if (!before || !joins(before.gap)) return false;
  const [behind] = wordsAfter(text, end);
  const isLast = !behind || !joins(behind.gap) || !isCapital(behind.text);
  const owner = fold(second?.text ?? '');
  const isHers = lexicon.his?.has(owner) || lexicon.her?.has(owner);
  if (isHers && isLast && lexicon.women?.has(fold(before.text))) return true;
  if (lexicon.kin.has(fold(before.text)))
    return second !== undefined && lexicon.oneOf?.has(fold(second.text)) === true;
  const isFurther =
    lexicon.further?.has(fold(before.text)) && !lexicon.and.has(fold(behind?.text ?? ''));
  // "another Surname presidency" is the leader's.
  if (
    isFurther &&
    !/['’]/.test(text.charAt(end)) &&
    !(strong && behind && isTerm(behind.text, lexicon))
  )
    return true;
  if (!lexicon.oneOf?.has(fold(before.text))) return false;
  const after = behind;
  if (!after || /^\s*[,.;:!?”")]/.test(after.gap)) return true;
  const next = fold(after.text);
  if (lexicon.encounters?.has(next)) return false;
  return (
    joins(after.gap) &&
    (lexicon.oblique.has(next) ||
      lexicon.placing?.has(next) === true ||
      (lexicon.articles?.has(fold(before.text)) === true && lexicon.common.has(next)))
  );
}

/** Whether a word is something a leader has: a presidency. */
function isTerm(word: string, { terms }: Lexicon): boolean {
  return terms?.has(fold(word)) === true;
}

/** How far after the surname its question may end, in UTF-16 units. */
const LONGEST_QUESTION = 300;

/**
 * Whether a surname is more likely a question word: it opens a sentence that ends as a question.
 */
function asks(text: string, start: number, end: number, { lexicon }: Setting): boolean {
  if (!lexicon.questions?.has(fold(text.slice(start, end))) || !startsSentence(text, start)) {
    return false;
  }
  return /^[^.,!?…\n'’][^.!?…\n]*\?/.test(text.slice(end, end + LONGEST_QUESTION));
}

/** Whether a line is nothing but a name, as a byline is. */
function signs(
  text: string,
  start: number,
  end: number,
  { lexicon, nameEnding }: Setting,
): boolean {
  const near = Math.max(0, start - LONGEST_NAME);
  const from = near + text.slice(near, start).lastIndexOf('\n') + 1;
  const [line = ''] = text.slice(from, end + LONGEST_NAME).split('\n', 1);
  if (line.length > LONGEST_NAME || !/^[\s,|•]*$/.test(line.slice(end - from))) return false;
  const before = wordsBefore(line, start - from);
  return (
    (before.length === 1 || before.length === 2) &&
    before.every(
      ({ text: word, end: at, gap }) =>
        joins(gap, true) &&
        isCapital(word) &&
        !nameEnding(at + from) &&
        !lexicon.common.has(fold(word)) &&
        !lexicon.titles.has(fold(word)) &&
        !lexicon.address.has(fold(word)),
    )
  );
}

/** The longest byline, in UTF-16 units, including what may come before the name. */
const LONGEST_NAME = 32;

/** Whether a full name credits a photographer: "Photograph: Given Surname/Agency". */
export function isPhotographer(text: string, start: number, end: number): boolean {
  const [, agency = ''] = /^(?:\s\S+)?\/(.)/.exec(text.slice(end, end + 30)) ?? [];
  return (
    startsUpper(agency) ||
    /\b(?:photo(?:graph)?s?|foto(?:s|graf)?|image|picture)(?:\s?:|\s(?:by|von|de|di))\s+(?:\S+\s)?$/i.test(
      text.slice(Math.max(0, start - 40), start),
    )
  );
}

/** The trade in "the analyst Surname Given", which no leader has; undefined if there is none. */
export function tradeBefore(text: string, start: number, lexicon: Lexicon): string | undefined {
  const [before] = wordsBefore(text, start);
  if (!before || !joins(before.gap) || before.gap === '') return undefined;
  const word = fold(before.text);
  const { fields, titles, experts } = lexicon;
  if (!fields) return undefined;
  const isTrade = fields.has(word) || (titles.has(word) && experts.has(word));
  return isTrade ? word : undefined;
}
