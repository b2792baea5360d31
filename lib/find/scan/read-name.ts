import { APOSTROPHES, HYPHENS, INVISIBLE } from '../../text/characters.ts';
import { isKoreanTail, type Reading, readingsOf } from '../../text/inflection.ts';
import { startsLower, startsUpper } from '../../text/letters.ts';
import { fold, sameAccents } from '../../text/normalise.ts';
import { onceFor } from '../../text/once-for.ts';
import { type Word, wordAt, wordsOf } from '../../text/words.ts';
import { FLAG, MARKED_CONSONANT, USE, type WordName } from '../name-index.ts';

/** A name read in a text, with UTF-16 offsets. */
export interface Read {
  start: number;
  end: number;
  /** Whether it is only valid where a plain -s marks the genitive. */
  genitive: boolean;
}

const SPACE = `[\\s${INVISIBLE}]`;
/**
 * What may come between two words of a name: any white space, one hyphen, a full stop after an
 * initial, an opening quote.
 */
const GAP = new RegExp(
  `(?:[${APOSTROPHES}·]|\\.?${SPACE}{0,40}(?:[${HYPHENS}]${SPACE}{0,40})?[«“„"'‘]?)(?=[^\\s])`,
  'y',
);
/**
 * The ending of a patronymic, which may come between the given name and the surname, as an initial
 * may.
 */
const PATRONYMIC = /.(?:[vw]i[ct]s?c?h|[vw]ič|vyč|вич|вичем|вича|вичу)$/;

function isMiddle(word: string): boolean {
  return startsUpper(word) && (word.length === 1 || PATRONYMIC.test(word));
}
const QUOTES: Record<string, string> = {
  '«': '»',
  '“': '”',
  '„': '“',
  '"': '"',
  "'": "'",
  '‘': '’',
};

/**
 * Reads `name` from its first word on, given a reading of that word. Undefined if the rest or the
 * capitals don't match.
 */
export function readName(
  text: string,
  head: Word,
  reading: Reading,
  name: WordName,
): Read | undefined {
  const [rest, , use] = name;
  const flags = name[4] ?? 0;
  const words = rest === '' ? [] : rest.split(' ');
  if (words.length > 0 && reading.tail > 0) return undefined;
  let last: { word: Word; reading: Reading } = { word: head, reading };
  for (const [at, key] of words.entries()) {
    const next = nextWord(text, last.word, flags);
    if (!next) return undefined;
    let found = matching(next, key, at === words.length - 1);
    if (!found && words.length === 1 && isMiddle(next.text)) {
      const after = nextWord(text, next, FLAG.dotted);
      found = after && matching(after, key, true);
    }
    if (!found) return undefined;
    last = found;
  }
  const { word } = last;
  const tail = word.text.slice(word.text.length - last.reading.tail);
  if (tail && use !== USE.surname && !isKoreanTail(tail)) return undefined;
  const read = {
    start: head.start + reading.lead,
    end: closing(text, head.end, word.end - last.reading.tail, flags),
    genitive: last.reading.only === 'genitive-s' || reading.only === 'genitive-s',
  };
  return isSpelledAs(text.slice(read.start, read.end), name) ? read : undefined;
}

/** The last answer, kept because many names have the same first word. */
let answer = { text: '', at: -1, dotted: 0, next: undefined as Word | undefined };

function nextWord(text: string, word: Word, flags: number): Word | undefined {
  const dotted = flags & FLAG.dotted;
  if (answer.at !== word.end || answer.dotted !== dotted || answer.text !== text) {
    answer = { text, at: word.end, dotted, next: readNext(text, word, dotted) };
  }
  return answer.next;
}

function readNext(text: string, word: Word, dotted: number): Word | undefined {
  GAP.lastIndex = word.end;
  const gap = GAP.exec(text)?.[0];
  if (gap === undefined) return undefined;
  const dot = gap.startsWith('.');
  if (dot && word.text.length > 2 && !dotted) return undefined;
  return wordAt(text, word.end + gap.length);
}

const readingsOfNext = onceFor((word: Word) => readingsOf(word.text));

const AS_IT_STANDS: Reading = { key: '', lead: 0, tail: 0 };

function matching(
  word: Word,
  key: string,
  isLast: boolean,
): { word: Word; reading: Reading } | undefined {
  if (word.text.toLowerCase() === key) return { word, reading: AS_IT_STANDS };
  const reading = readingsOfNext(word).find(
    (one) => one.key === key && one.lead === 0 && (isLast || (one.tail === 0 && !one.only)),
  );
  return reading && { word, reading };
}

const INITIAL = /(?:^|[^A-Za-z\u00c0-\u052f])[A-Za-z\u00c0-\u052f]{1,2}$/;

/**
 * The end of a name, including the full stop of an acronym, and the closing quote if a quote opens
 * inside it.
 */
function closing(text: string, from: number, end: number, flags: number): number {
  const isDotted = flags & FLAG.dotted && text.charAt(end) === '.';
  if (isDotted && INITIAL.test(text.slice(Math.max(0, end - 3), end))) return end + 1;
  const opened = [...text.slice(from, end)].find((character) => character in QUOTES);
  return opened && text.charAt(end) === QUOTES[opened] ? end + 1 : end;
}

/** Whether a text is printable ASCII, which needs no normalising. */
function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

/**
 * Checks case and accents. A name of several words may be in any case; a single word needs the
 * capital it has in the data, and an acronym all of them.
 */
function isSpelledAs(found: string, name: WordName): boolean {
  const flags = name[4] ?? 0;
  const plain = isPlain(found) ? found : found.normalize('NFKC');
  if (flags & FLAG.capitals && plain !== plain.toUpperCase()) return false;
  if (flags & FLAG.proper && wordsOf(plain).some(startsLower)) return false;
  const single = name[0] === '';
  if (single && !(flags & FLAG.anyCase) && startsLower(plain)) return false;
  const needsCapital = name[2] !== USE.full && name[2] !== USE.hint;
  if (
    needsCapital &&
    !(flags & FLAG.anyCase) &&
    plain === plain.toLowerCase() &&
    plain !== plain.toUpperCase()
  )
    return false;
  if (flags & FLAG.exact) {
    const words = wordsOf(plain).join(' ');
    return sameAccents(words, name[5] ?? '') || (!single && fold(words) === words.toLowerCase());
  }
  if (plain === found && isPlain(found)) return true;
  return Boolean(flags & FLAG.marked) || !MARKED_CONSONANT.test(plain.normalize('NFD'));
}
