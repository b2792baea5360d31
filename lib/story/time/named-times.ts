import { type TimeWords, timeWordsOf } from './time-words.ts';

/** A year, or a month in a year that may be unknown, as a sentence names it. */
export interface NamedTime {
  year?: number;
  /** 1 to 12. */
  month?: number;
}

/** When a sentence was written, and in which language. */
interface Setting {
  /** The article's ISO day, from which "last year" is counted. */
  published?: string | undefined;
  /** BCP 47; English if not given. */
  lang?: string | undefined;
}

const YEAR = '(?:1[89]|20)\\d\\d';
const YEARS = new RegExp(`(?<!\\d)${YEAR}(?!\\d)`, 'g');
/** English spells small numbers out, and says "earlier" as well as "ago". */
const SPELLED = /\b([a-z]+|\d{1,2}) years? (?:ago|earlier)\b/gi;
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** The digits of Arabic and Persian, ten of each in a row. */
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
/** Scripts without spaces, where a word may end anywhere. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** How a language names times, as expressions. */
interface Patterns {
  month: RegExp;
  /** One for each month. */
  forms: readonly RegExp[];
  /** One for each year back. */
  yearsAgo: readonly RegExp[];
}

const patternsByLanguage = new Map<string, Patterns>();

/**
 * The years and months that a sentence names, in its own language. Without the article's day, "last
 * year" and "four years ago" are ignored.
 */
export function namedTimes(sentence: string, setting: Setting = {}): NamedTime[] {
  const { published, lang = 'en' } = setting;
  const text = sentence.replace(OTHER_DIGITS, (digit) => String(digit.charCodeAt(0) & 15));
  const patterns = patternsByLanguage.get(lang) ?? patternsOf(timeWordsOf(lang));
  patternsByLanguage.set(lang, patterns);
  const months = [...text.matchAll(patterns.month)].filter(({ 0: all, 2: name = '', index }) =>
    isWhole(text, index + all.indexOf(name), name.length),
  );
  const rest = months.reduce((left, [all]) => left.replace(all, ' '), text);
  const years = [...rest.matchAll(YEARS)].map(([year]) => Number(year));
  if (published) {
    const now = Number(published.slice(0, 4));
    years.push(...yearsAgo(text, patterns).map((ago) => now - ago));
  }
  return [
    ...months.map(([, before, name = '', after]) => {
      const month = patterns.forms.findIndex((form) => form.test(name)) + 1;
      const year = before ?? after;
      return { month, ...(year && { year: Number(year) }) };
    }),
    ...Array.from(new Set(years), (year) => ({ year })),
  ];
}

function patternsOf({ months, yearsAgo }: TimeWords): Patterns {
  // The longest first: `tháng 1` is the beginning of `tháng 12`.
  const all = months.flat().sort((a, b) => b.length - a.length);
  return {
    month: new RegExp(
      `(?:(?<!\\d)(${YEAR})\\s?[年년]\\s*)?(${all.join('|')})(?:\\s*\\d{1,2}(?!\\d),?)?(?:[^\\d.;!?]{1,6}(${YEAR})(?!\\d))?`,
      'g',
    ),
    forms: months.map((forms) => new RegExp(`^(?:${forms.join('|')})$`)),
    yearsAgo: yearsAgo.map((words) => new RegExp(words, 'i')),
  };
}

function yearsAgo(text: string, patterns: Patterns): number[] {
  const plain = text.replaceAll("'", '’');
  const said = patterns.yearsAgo.flatMap((words, years) => {
    const found = words.exec(plain);
    return found && isWhole(plain, found.index, found[0].length) ? [years] : [];
  });
  const spelled = [...text.matchAll(SPELLED)].map(
    ([, count = '']) => Number(count) || NUMBERS.indexOf(count.toLowerCase()),
  );
  return [...said, ...spelled.filter((ago) => ago > 0)];
}

/** Whether no word continues before or after a piece of text. */
function isWhole(text: string, start: number, length: number): boolean {
  const goesOn = (edge: string | undefined, beyond: string | undefined) =>
    edge !== undefined &&
    beyond !== undefined &&
    WORD_CHARACTER.test(beyond) &&
    (UNSPACED.test(edge) || UNSPACED.test(beyond) ? /\d/.test(edge) && /\d/.test(beyond) : true);
  const last = start + length - 1;
  return !goesOn(text[start], text[start - 1]) && !goesOn(text[last], text[last + 1]);
}
