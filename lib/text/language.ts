import { wordsOf } from './words.ts';

/**
 * The primary language of a text, as a BCP 47 tag: what the page declares, unless its script shows
 * otherwise; where nothing is declared, by script and by the commonest small words. `en` where
 * neither tells. At most `SAMPLE` characters are looked at, spread over the text.
 */
export function languageOf(
  texts: Iterable<string>,
  smallWords: SmallWords,
  declared?: string,
): string {
  const sample = sampleOf(texts);
  const own = /^[a-z]{2,3}(?=$|[-_])/i.exec(declared?.trim() ?? '')?.[0].toLowerCase();
  const script = scriptOf(sample);
  if (own && (!script || scriptsOf(own).includes(script))) return own;
  switch (script) {
    case 'hangul':
      return 'ko';
    case 'kana':
      return 'ja';
    case 'han':
      return 'zh';
    case 'arabic':
      return /[پچژگ]/.test(sample) && /[یک]/.test(sample) ? 'fa' : 'ar';
    case 'cyrillic':
      return byLetters(sample);
    case 'latin':
      return bySmallWords(sample, smallWords) ?? 'en';
    default:
      return own ?? 'en';
  }
}

const SAMPLE = 6000;
const PER_TEXT = 600;

function sampleOf(texts: Iterable<string>): string {
  let sample = '';
  for (const text of texts) {
    sample += `${text.slice(0, PER_TEXT)}\n`;
    if (sample.length > SAMPLE) break;
  }
  return sample;
}

type Script = 'latin' | 'cyrillic' | 'arabic' | 'hangul' | 'kana' | 'han';

/** Where the letters of each script lie, both ends included, and what one of them weighs against a Latin letter. */
const SCRIPTS: readonly (readonly [script: Script, first: number, last: number, weight: number])[] =
  [
    ['latin', 0xc0, 0x24f, 1],
    ['cyrillic', 0x400, 0x52f, 1],
    ['arabic', 0x600, 0x6ff, 1],
    ['latin', 0x1e00, 0x1eff, 1],
    ['kana', 0x3041, 0x30fa, 4],
    ['han', 0x4e00, 0x9fff, 2],
    ['hangul', 0xac00, 0xd7a3, 2],
  ];

/**
 * The script most of a text is in; a character of a syllabary or of Han weighs as much as a few letters. By a loop over
 * the characters: an expression for each script would make a list of thousands of letters only to count it.
 */
function scriptOf(sample: string): Script | undefined {
  const weights: Record<Script, number> = {
    latin: 0,
    cyrillic: 0,
    arabic: 0,
    hangul: 0,
    kana: 0,
    han: 0,
  };
  let ascii = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code < 0x80) {
      const small = code | 0x20;
      if (small >= 0x61 && small <= 0x7a) ascii++;
      continue;
    }
    for (const [script, first, last, weight] of SCRIPTS) {
      if (code <= last) {
        if (code >= first) weights[script] += weight;
        break;
      }
    }
  }
  weights.latin += ascii;
  const { kana, ...others } = weights;
  let best: Script | undefined;
  let most = 0;
  for (const [script, weight] of Object.entries(others) as [Script, number][]) {
    if (weight > most) {
      best = script;
      most = weight;
    }
  }
  // Japanese has more Han characters than kana; Chinese has next to no kana.
  if (best === 'han' || kana > most) return kana * 6 > others.han ? 'kana' : 'han';
  return most < 8 ? undefined : best;
}

/** Scripts a declared language is written in; all of them where that is not known. */
function scriptsOf(language: string): readonly Script[] {
  const known: Record<string, readonly Script[]> = {
    ko: ['hangul'],
    ja: ['kana'],
    zh: ['han'],
    ru: ['cyrillic'],
    uk: ['cyrillic'],
    bg: ['cyrillic'],
    ar: ['arabic'],
    fa: ['arabic'],
    ur: ['arabic'],
    sr: ['cyrillic', 'latin'],
  };
  return known[language] ?? ['latin'];
}

/** Ukrainian and Bulgarian have letters and endings that Russian has not. */
function byLetters(sample: string): string {
  const count = (letters: RegExp) => sample.match(letters)?.length ?? 0;
  if (count(/[іїєґ]/gi) > count(/[ыэё]/gi)) return 'uk';
  return count(/[ыэё]/gi) === 0 && count(/ъ/gi) > 6 ? 'bg' : 'ru';
}

/** Words, divided by blanks, that are common in a language, by its BCP 47 tag. */
export type SmallWords = Readonly<Record<string, string>>;

/** Letters that few languages write: each counts as half a small word for these. */
const LETTERS: readonly (readonly [string, RegExp])[] = [
  ['vi', /[ơưđạảấầẩậắằặẹẻẽếềểễệịỉĩọỏốồổỗộớờởợụủũứừửựỳỵỷỹ]/g],
  ['tr', /[ğışİ]/g],
  ['pt', /[ãõ]/g],
  ['es', /[ñ¿¡]/g],
  ['fr', /[œêèù]/g],
  ['de', /[äß]/g],
  ['sv', /[åä]/g],
  ['cs', /[ěřů]/g],
  ['pl', /[łążęśź]/g],
  ['ro', /[țșă]/g],
];

/** Languages with names of their own; others are listed so as not to be taken for these, and need more to go by. */
const KNOWN_HERE = new Set('en fr de es pt it tr vi id'.split(' '));

function bySmallWords(sample: string, smallWords: SmallWords): string | undefined {
  const lists = Object.entries(smallWords).map(
    ([language, words]) => [language, new Set(words.split(' '))] as const,
  );
  const plain = sample.normalize('NFC').toLowerCase();
  const score = new Map<string, number>();
  const add = (language: string, points: number) =>
    score.set(language, (score.get(language) ?? 0) + points);
  for (const word of wordsOf(plain)) {
    const having = lists.filter(([, list]) => list.has(word));
    for (const [language] of having) add(language, 1 / having.length);
  }
  for (const [language, letters] of LETTERS) {
    add(language, (plain.match(letters)?.length ?? 0) / 2);
  }
  const enough = ([language, points]: [string, number]) =>
    points >= (KNOWN_HERE.has(language) ? 1 : 3);
  const [best] = [...score].filter(enough).sort(([, a], [, b]) => b - a);
  return best?.[0];
}
