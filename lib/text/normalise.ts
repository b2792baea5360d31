import { INVISIBLE } from './characters.ts';

/**
 * The form in which words are compared, the same for all ways of typesetting a word. Case, accents,
 * soft hyphens and other invisible characters, ligatures, full-width and styled letters, Arabic
 * vowel signs and letter variants make no difference; letters of another script that merely look
 * like the word's own are taken for what they look like.
 */
export function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  if (LATIN.test(word)) return foldLatin(word);
  const plain = word.normalize('NFKC').replace(UNSEEN, '');
  if (HANGUL.test(plain)) return plain;
  const own = CYRILLIC.test(plain) || GREEK.test(plain) ? oneScript(plain) : plain;
  if (CYRILLIC.test(own)) return own.toLowerCase().replace(STRESS, '').replaceAll('ё', 'е');
  if (ARABIC.test(own)) return foldArabic(own);
  return foldLatin(own);
}

/** A shortcut for letters of European languages, the commonest case. */
function foldLatin(word: string): string {
  const base = word.toLowerCase().normalize('NFD').replace(MARKS, '');
  return ASCII.test(base) ? base : base.replace(SPECIAL, (letter) => SPECIALS[letter] ?? letter);
}

/** A text as it is shown elsewhere: without invisible characters, on one line. */
export function plainly(text: string): string {
  if (PRINTABLE.test(text) && !text.includes('  ')) return text;
  return text.replace(UNSEEN, '').replace(/\s+/g, ' ');
}

/**
 * Whether two spellings differ only in case and invisible characters; accents count as a
 * difference.
 */
export function sameAccents(a: string, b: string): boolean {
  const exact = (word: string) => word.normalize('NFKC').replace(UNSEEN, '').toLowerCase();
  return exact(a) === exact(b);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant.
const ASCII = /^[\x00-\x7f]*$/;
const PRINTABLE = /^[ -~]*$/;
const PLAIN_MARKS = '\\u0300-\\u036f';
const OTHER_MARKS =
  '\\u0483-\\u0487\\u0591-\\u05c7\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20f0\\ufe20-\\ufe2f';
/**
 * Precomposed Latin letters and plain punctuation: nothing invisible, no ligature, no other script.
 */
const LATIN = new RegExp(`^[A-Za-z0-9\u00c0-\u017e\u0218-\u021b\u1ea0-\u1ef9${PLAIN_MARKS}]+$`);
const UNSEEN = new RegExp(`[${INVISIBLE}\\u0640]`, 'g');
const MARKS = new RegExp(`[${PLAIN_MARKS}${OTHER_MARKS}]`, 'g');
const STRESS = /[\u0300\u0301]/g;
const HANGUL = /[\u1100-\u11ff\u3131-\u318e\uac00-\ud7fb]/;
const CYRILLIC = /[\u0400-\u052f]/;
const GREEK = /[\u0370-\u03ff]/;
const ARABIC = /[\u0600-\u06ff]/;

/** Letters without a decomposition, and what people write who lack them on their keyboard. */
const SPECIALS: Record<string, string> = {
  ß: 'ss',
  ı: 'i',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
};
const SPECIAL = new RegExp(`[${Object.keys(SPECIALS).join('')}]`, 'g');

/** Pairs of letters that look alike, in either case: first another script's, then the Latin one. */
const LOOK_ALIKES = new Map(
  (
    'аaАAеeЕEоoОOрpРPсcСCуyУYхxХXіiІIјjЈJѕsЅSвBВBкkКKмmМMнHНHтTТTԁdԛqԝw' +
    'αaΑAοoΟOρpΡPνvΒBΕEΖZΗHιiΙIκkΚKΜMΝNτtΤTυuΥYχxΧX'
  )
    .match(/../gu)
    ?.map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
const TO_CYRILLIC = new Map(
  [...LOOK_ALIKES].filter(([own]) => CYRILLIC.test(own)).map(([own, latin]) => [latin, own]),
);

/** A word of mixed scripts, written in the script that most of its letters certainly belong to. */
function oneScript(word: string): string {
  const letters = [...word];
  const latin = letters.filter((letter) => /[a-z\u00c0-\u024f]/i.test(letter)).length;
  if (latin === 0) return word;
  const onlyCyrillic = letters.filter((l) => CYRILLIC.test(l) && !LOOK_ALIKES.has(l)).length;
  const onlyLatin = letters.filter((l) => /[a-z]/i.test(l) && !TO_CYRILLIC.has(l)).length;
  const map = onlyCyrillic > onlyLatin ? TO_CYRILLIC : LOOK_ALIKES;
  return letters.map((letter) => map.get(letter) ?? letter).join('');
}

/** Removes vowel signs; gives alef, ya and ta marbuta, and Persian kaf and ya, one form each. */
function foldArabic(word: string): string {
  return word
    .replace(/[\u064b-\u065f\u0670]/g, '')
    .replace(/[آأإٱ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replaceAll('ک', 'ك')
    .replaceAll('ة', 'ه');
}
