/**
 * Which characters make up words. Each is given as the inside of a character class, for use without
 * the `u` flag (a third faster on long texts). So characters above U+FFFF are left out, except for
 * the mathematical letters, which `WORD_WITH_STYLED` includes.
 */

/**
 * Characters that a reader cannot see inside a word: soft hyphen, zero-width and direction marks,
 * variation selectors.
 */
export const INVISIBLE =
  '\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufe00-\\ufe0f\\ufeff';

/** Letters and digits of scripts that put spaces between words, except Hangul. */
const LETTERS =
  '0-9A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0300-\\u0373\\u0376\\u0377\\u037b-\\u037d\\u037f\\u0386' +
  '\\u0388-\\u0559\\u0560-\\u0588\\u0590-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7-\\u05f2\\u0610-\\u061a\\u0620-\\u0669\\u066e-\\u06d3' +
  '\\u06d5-\\u0963\\u0966-\\u10ff\\u1200-\\u167f\\u1681-\\u180d\\u1810-\\u1fff\\u2c00-\\u2dff\\ua640-\\ua95f\\ua980-\\uabff\\ufb00-\\ufdff' +
  '\\ufe20-\\ufe2f\\ufe70-\\ufefc\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a';

/**
 * Hangul syllables and letters: words with spaces between them, but with particles attached to
 * their end.
 */
const HANGUL = '\\u1100-\\u11ff\\u3131-\\u318e\\ua960-\\ua97c\\uac00-\\ud7fb';

/** Han characters. */
const HAN = '\\u3005-\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff';

/** Katakana, its long mark and half-width forms; a run of them is a word. */
const KATAKANA = '\\u30a1-\\u30fa\\u30fc-\\u30ff\\u31f0-\\u31ff\\uff66-\\uff9f';

const HIRAGANA = '\\u3041-\\u309f';

/** Scripts without spaces, in which names are found by their characters alone. */
export const UNSPACED = HAN + KATAKANA + HIRAGANA;

/** Letters of all scripts that words are made of here. */
export const LETTER = LETTERS.replace('0-9', '') + HANGUL + UNSPACED;

/** A word, including invisible characters in it. Hangul beside Latin is two words. */
export const WORD = `[${LETTERS}${INVISIBLE}]+|[${HANGUL}${INVISIBLE}]+`;

/**
 * The same for a text with letters of the mathematical alphabets (bold, script …), which some
 * people write names in.
 */
export const WORD_WITH_STYLED = `(?:[${LETTERS}${INVISIBLE}]|\\ud835[\\udc00-\\udfff])+|[${HANGUL}${INVISIBLE}]+`;

/** All dashes and hyphens that may join the parts of a name. */
export const HYPHENS = '\\-\\u058a\\u2010-\\u2015\\u2043\\u2212\\ufe58\\ufe63\\uff0d';

/** Apostrophes, the letters used in their place, and primes. */
export const APOSTROPHES =
  "'\\u2018\\u2019\\u201b\\u02b9\\u02bb-\\u02bf\\u02c8\\u00b4\\u0060\\u2032\\uff07";

const WORD_CHARACTER = new RegExp(`[${LETTERS}]`);
const HANGUL_CHARACTER = new RegExp(`[${HANGUL}]`);
const INVISIBLE_CHARACTER = new RegExp(`[${INVISIBLE}]`);
const KATAKANA_CHARACTER = new RegExp(`[${KATAKANA}]`);

/** The kind of word that a character belongs to. */
export type CharacterClass = 'letter' | 'hangul' | 'katakana' | 'other';

/**
 * The kind of word that the code unit at `at` belongs to; `other` outside the text and for anything
 * that is not part of a word.
 */
export function characterClass(text: string, at: number): CharacterClass {
  const code = text.charCodeAt(at);
  if (code < 0x80) return ASCII_CLASSES[code] ?? 'other';
  const unit = text.charAt(at);
  if (unit === '') return 'other';
  if (WORD_CHARACTER.test(unit)) return 'letter';
  if (HANGUL_CHARACTER.test(unit)) return 'hangul';
  if (KATAKANA_CHARACTER.test(unit)) return 'katakana';
  return unit >= '\udc00' && unit <= '\udfff' && text.charAt(at - 1) === '\ud835'
    ? 'letter'
    : 'other';
}

const ASCII_CLASSES = Array.from(
  { length: 0x80 },
  (_, code): CharacterClass => (/[0-9A-Za-z]/.test(String.fromCharCode(code)) ? 'letter' : 'other'),
);

/** Whether the code unit at `at` is one that a reader cannot see. */
export function isInvisible(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0xad && INVISIBLE_CHARACTER.test(text.charAt(at));
}

/** Whether no word continues across `at`, ignoring invisible characters. */
export function isEdge(text: string, at: number): boolean {
  let before = at - 1;
  while (isInvisible(text, before)) before--;
  let after = at;
  while (isInvisible(text, after)) after++;
  const left = characterClass(text, before);
  return left === 'other' || left !== characterClass(text, after);
}
