import { wordsOf } from './words.ts';

/**
 * The primary language of a text as a BCP 47 tag: what the page declares, unless its script shows
 * otherwise; if nothing is declared, by script and by the commonest small words; `en` if neither
 * tells. Looks at `SAMPLE` characters at most, spread over the text.
 */
export function languageOf(
  texts: Iterable<string>,
  signs: LanguageSigns,
  declared?: string,
): string {
  const sample = sampleOf(texts);
  const own = /^[a-z]{2,3}(?=$|[-_])/i.exec(declared?.trim() ?? '')?.[0].toLowerCase();
  const script = scriptOf(sample);
  if (own && (!script || (signs.scripts[own] ?? 'latin').split(' ').includes(script))) return own;
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
      return bySmallWords(sample, signs) ?? 'en';
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

const SCRIPTS: readonly (readonly [Script, RegExp, weight: number])[] = [
  ['latin', /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/g, 1],
  ['cyrillic', /[\u0400-\u052f]/g, 1],
  ['arabic', /[\u0600-\u06ff]/g, 1],
  ['hangul', /[\uac00-\ud7a3]/g, 2],
  ['han', /[\u4e00-\u9fff]/g, 2],
];

/**
 * Letters of the other scripts, and as many Latin ones as show that a text is in Latin script if
 * there are no others.
 */
const NOT_LATIN = /[\u0400-\u052f\u0600-\u06ff\u3041-\u30fa\u4e00-\u9fff\uac00-\ud7a3]/;
const ENOUGH_LATIN =
  /(?:[A-Za-z\u00c0-\u024f\u1e00-\u1eff][^A-Za-z\u00c0-\u024f\u1e00-\u1eff]*){8}/;

/**
 * The script that most of a text is in; a kana or Han character counts as much as a few letters.
 */
function scriptOf(sample: string): Script | undefined {
  // Most samples are all Latin, and counting them would list thousands of letters.
  if (!NOT_LATIN.test(sample)) return ENOUGH_LATIN.test(sample) ? 'latin' : undefined;
  let best: Script | undefined;
  let most = 0;
  for (const [script, letters, weight] of SCRIPTS) {
    const count = (sample.match(letters)?.length ?? 0) * weight;
    if (count > most) {
      best = script;
      most = count;
    }
  }
  const kana = sample.match(/[\u3041-\u30fa]/g)?.length ?? 0;
  const han = sample.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  if (best === 'han' || kana * 4 > most) return kana * 12 > han ? 'kana' : 'han';
  return most < 8 ? undefined : best;
}

/** Ukrainian and Bulgarian have letters and endings that Russian does not. */
function byLetters(sample: string): string {
  const count = (letters: RegExp) => sample.match(letters)?.length ?? 0;
  if (count(/[іїєґ]/gi) > count(/[ыэё]/gi)) return 'uk';
  return count(/[ыэё]/gi) === 0 && count(/ъ/gi) > 6 ? 'bg' : 'ru';
}

/** What identifies a language, by its BCP 47 tag. */
export interface LanguageSigns {
  /** Words that are common in it, separated by spaces. */
  words: Readonly<Record<string, string>>;
  /** Letters that few other languages use; each counts as half a small word. */
  letters: Readonly<Record<string, string>>;
  /** The scripts it is written in, if not just Latin. */
  scripts: Readonly<Record<string, string>>;
  /**
   * Languages, separated by spaces, that a few words are enough to identify. The others are listed
   * so as not to be mistaken for these, and need more.
   */
  known: string;
}

function bySmallWords(
  sample: string,
  { words, letters, known }: LanguageSigns,
): string | undefined {
  // One look at each word of the text, rather than one in every list.
  const speaking = new Map<string, string[]>();
  for (const [language, list] of Object.entries(words)) {
    for (const word of new Set(list.split(' '))) {
      const others = speaking.get(word);
      if (others) others.push(language);
      else speaking.set(word, [language]);
    }
  }
  const plain = sample.normalize('NFC').toLowerCase();
  const score = new Map<string, number>();
  const add = (language: string, points: number) =>
    score.set(language, (score.get(language) ?? 0) + points);
  for (const word of wordsOf(plain)) {
    const having = speaking.get(word) ?? [];
    for (const language of having) add(language, 1 / having.length);
  }
  const accented: readonly string[] = plain.match(/[\u0080-\uffff]/g) ?? [];
  for (const [language, own] of Object.entries(letters)) {
    add(language, accented.filter((letter) => own.includes(letter)).length / 2);
  }
  const enough = ([language, points]: [string, number]) =>
    points >= (known.includes(language) ? 1 : 3);
  const [best] = [...score].filter(enough).sort(([, a], [, b]) => b - a);
  return best?.[0];
}
