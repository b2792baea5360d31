/**
 * The primary language of a text, as a BCP 47 tag: what the page declares, unless its script shows
 * otherwise; where nothing is declared, by script and by the commonest small words. `en` where
 * neither tells. At most `SAMPLE` characters are looked at, spread over the text.
 */
export function languageOf(texts: Iterable<string>, declared?: string): string {
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
      return bySmallWords(sample) ?? 'en';
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

/** The script most of a text is in; a character of a syllabary or of Han weighs as much as a few letters. */
function scriptOf(sample: string): Script | undefined {
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

/** Small words that are common in one language and rare in the others. */
const SMALL_WORDS: Record<string, string> = {
  en: 'the of and to in that for with was on is as at by from has his its have said will',
  fr: 'le les des et du en une dans que qui pour sur au aux par avec est pas ont été son ce',
  de: 'der die und das den mit von dem nicht ist auf für ein eine sich auch nach bei wird hat zu im',
  es: 'el los las del que en una con por para se su al es como más fue según entre desde y ha',
  pt: 'o os do da dos das que em um uma com para não por no na ao mais foi são pela e à seu',
  it: 'il gli di che della del in un una per con non alla nel sono ha dei delle da al più è anche',
  tr: 've bir bu ile için olarak da de olan ise gibi daha sonra kadar en çok ettiği dedi göre',
  vi: 'và của là các những được trong cho với không một này có đã khi từ người về tại ông',
  id: 'yang dan di dengan untuk dari pada ini itu dalam tidak akan oleh adalah kepada telah juga ke',
  nl: 'de het een van en dat niet op voor met zijn er aan ook als door naar bij',
  pl: 'w na się że z do nie jest oraz przez od jak po dla co został',
  ro: 'și în la cu pe de a fost din care este mai nu sau pentru că',
  cs: 'a se na je že v s o do za pro ve k by jak ale podle jako',
  sv: 'och att det som en på är av för med den till inte har om ett från',
};
const LISTS = Object.entries(SMALL_WORDS).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
);

function bySmallWords(sample: string): string | undefined {
  const words =
    sample
      .toLowerCase()
      .normalize('NFC')
      .match(/\p{L}+/gu) ?? [];
  let best: string | undefined;
  let most = 0;
  for (const [language, list] of LISTS) {
    const count = words.filter((word) => list.has(word)).length / Math.sqrt(list.size);
    if (count > most) {
      best = language;
      most = count;
    }
  }
  return best;
}
