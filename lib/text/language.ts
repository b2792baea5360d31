import { wordsOf } from './words.ts';
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

/** Small words that are common in a language. One that several languages have tells less between them. */
const SMALL_WORDS: Record<string, string> = {
  en: 'the of and to in that for with was on is as at by from has his its have said will be are it he she they an or not but were been their this which who after',
  fr: 'le les des et du en une dans que qui pour sur au aux par avec est pas ont été son ce la de un a il elle se l d qu s n ne lui leur mais cette sa ses à après plus y où est',
  de: 'der die und das den mit von dem nicht ist auf für ein eine sich auch nach bei wird hat zu im des am an aus als in er sie es war zum zur vom so noch wie dass einem einer über sei',
  es: 'el los las del que en una con por para se su al es como más fue según entre desde y ha la de un a no lo sus le pero también ya este esta tras será muy hay había',
  pt: 'o os do da dos das que em um uma com para não por no na ao mais foi são pela e à seu a as de se é nos nas pelo sua como mas também já ou ele após quem há isso essa esse',
  it: 'il gli di che della del in un una per con non alla nel sono ha dei delle da al più è anche la le lo i si dalla e a l dell all nell dall sul suo sua ma come dopo ai dal ne hanno nella',
  tr: 've bir bu ile için olarak da de olan ise gibi daha sonra kadar en çok ettiği dedi göre nin nın nun ın un den dan ya ye e a ne var yok değil oldu etti eden kendi ama ilk iki sayın',
  vi: 'và của là các những được trong cho với không một này có đã khi từ người về tại ông bà ở đến sẽ ra vào lại nói theo sau hai như trên để bị cũng',
  id: 'yang dan di dengan untuk dari pada ini itu dalam tidak akan oleh adalah kepada telah juga ke sebuah setelah bahwa mereka ia kata para karena sebelum saat lebih atau kini tak seorang',
  nl: 'de het een van en dat niet op voor met zijn er aan ook als door naar bij is te in om uit over tot was maar wordt werd heeft hebben die deze hij ze nog',
  pl: 'w na się że z do nie jest oraz przez od jak po dla co został i a o to za są tym tego który która ma był była były jego ich już ale czy pod przed',
  ro: 'și în la cu pe de a fost din care este mai nu sau pentru că o un al ale lui ei prin după să se au fi acest această sunt le era fost între spus',
  cs: 'a se na je že v s o do za pro ve k by jak ale podle jako i z po to byl byla jsou ze od při který která jeho které uvedl také již však',
  sv: 'och att det som en på är av för med den till inte har om ett från i de var han hon men kan sig vid efter under mot ska sin så nu',
};
const LISTS = Object.entries(SMALL_WORDS).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
);

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

function bySmallWords(sample: string): string | undefined {
  const plain = sample.normalize('NFC').toLowerCase();
  const score = new Map<string, number>();
  const add = (language: string, points: number) =>
    score.set(language, (score.get(language) ?? 0) + points);
  for (const word of wordsOf(plain)) {
    const having = LISTS.filter(([, list]) => list.has(word));
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
