import { HYPHENS, LETTER } from './characters.ts';
import { startsLower, startsUpper } from './letters.ts';

/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/**
 * The sentences of a running text in reading order, without the white space around them; never
 * empty, never overlapping. A blank line ends a sentence, a single line break does not.
 *
 * Rule-based rather than `Intl.Segmenter`, because the number of a sentence is part of a citation
 * and must not change with the ICU version of a browser or of Node, and because ICU breaks after
 * "Mr." and "U.S.".
 */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const end of breaks(text)) {
    const span = trim(text, start, end);
    if (span) found.push(span);
    start = end;
  }
  return found;
}

/**
 * The sentence that contains `offset`, or the nearest one before it; undefined if there is none.
 */
export function sentenceAt(spans: readonly Span[], offset: number): Span | undefined {
  let found: Span | undefined;
  for (const span of spans) {
    if (span.start > offset) break;
    found = span;
  }
  return found ?? spans[0];
}

/** Marks that end a sentence in scripts with a space after them, and in those without. */
const SPACED = '.!?…؟۔।';
const UNSPACED = '。！？｡';
const CLOSERS = '"\'”’»›)\\]」』）】';
const OPENERS = '"\'“‘«‹„(\\[「『（【';

/** A blank line, or an ending mark with its closing quotes. */
const CANDIDATE = new RegExp(
  `\\n[^\\S\\n]*\\n|[${UNSPACED}]+[${CLOSERS}]*|[${SPACED}]+[${CLOSERS}]*(?=\\s)`,
  'g',
);
const LEADING = new RegExp(`^[\\s${OPENERS}]+`);

/** Abbreviations followed by a name or a number; they never end a sentence. */
const BEFORE_A_NAME = new Set(
  `mr mrs ms mx dr prof rev hon st gen maj col lt cpl sgt capt cmdr adm sen rep gov pres amb no nos vs
  v cf e.g i.e p pp fig jan feb mar apr jun jul aug sep sept oct nov dec mt ft`.split(/\s+/),
);

/** Whether a full stop after this word only marks an abbreviation: "Gen.", "Dr.". */
export function isAbbreviation(word: string): boolean {
  return BEFORE_A_NAME.has(word.toLowerCase());
}

/** Abbreviations that may also end a sentence; the next word decides. */
const ANYWHERE = /^(?:(?:[^.]\.)+[^.]|Jr|Sr|Inc|Ltd|Co|Corp|etc|al|Ave|Blvd|Rd)$/;
/**
 * Words that, when capitalised, are rarely part of a name: after "the U.S." they begin a sentence.
 */
const STARTERS = new Set(
  `a after again all also although an and another as asked at because before both but by critics
  despite during each even every experts few for from he her here his how however i if in instead
  it its last many meanwhile more most neither no nor not now of officials on once one only or
  others our perhaps she since so some soon still such that the their then there these they this
  those though to today under until we what when where whether which while who why with yet you`.split(
    /\s+/,
  ),
);

/** Longer than any abbreviation. Most sentences end in such words. */
const LONG_WORD = /^[A-Za-z]{5}$/;
const LAST_WORD = new RegExp(`(?:[${LETTER}]\\.)*[${LETTER}]+$`);
const FIRST_WORD = new RegExp(`^[${LETTER}’']+`);
const NOT_A_START = new RegExp(`^[${HYPHENS},;:]`);

function* breaks(text: string): Generator<number> {
  for (const match of text.matchAll(CANDIDATE)) {
    const end = match.index + match[0].length;
    if (!match[0].startsWith('.') || endsSentence(text, match.index, end)) {
      if (beginsAnew(text, end, match[0])) yield end;
    }
  }
  yield text.length;
}

/**
 * Whether what follows `end` can begin a sentence: anything except a lower-case word, unless that
 * is a web address.
 */
function beginsAnew(text: string, end: number, mark: string): boolean {
  if (/^ [A-Z]/.test(text.slice(end, end + 2))) return true;
  if (!mark.trim() || UNSPACED.includes(mark.charAt(0))) return true;
  const next = text.slice(end, end + 40).replace(LEADING, '');
  return /^https?:/.test(next) || !(startsLower(next) || NOT_A_START.test(next));
}

/** Whether the full stop at `dot` ends a sentence rather than an abbreviation or an initial. */
function endsSentence(text: string, dot: number, end: number): boolean {
  if (LONG_WORD.test(text.slice(Math.max(0, dot - 5), dot))) return true;
  const word = LAST_WORD.exec(text.slice(Math.max(0, dot - 24), dot))?.[0];
  if (!word || end - dot > 1) return true;
  if (isAbbreviation(word)) return isOrdinaryWord(word) && !/^\s*\d/.test(text.slice(end, end + 8));
  const initial = word.length === 1 && startsUpper(word);
  if (!initial && !ANYWHERE.test(word)) return true;
  const next = FIRST_WORD.exec(text.slice(end, end + 40).replace(LEADING, ''))?.[0];
  return next === undefined || STARTERS.has(next.toLowerCase());
}

/** "No", "Mar", "Fig" … in lower case, or "no" at the end of a sentence, are ordinary words. */
function isOrdinaryWord(word: string): boolean {
  return /^(?:no|nos|st|mar|gen|rep|fig|hon|oct|dec|mt|ft|col|p|v)$/.test(word);
}

function trim(text: string, from: number, to: number): Span | undefined {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return start < end ? { start, end } : undefined;
}
