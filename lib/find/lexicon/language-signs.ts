import type { LanguageSigns } from '../../text/language.ts';

/**
 * Short words that are common in a language. One that several languages share says less about each.
 */
const words = {
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

const letters = {
  vi: 'ơưđạảấầẩậắằặẹẻẽếềểễệịỉĩọỏốồổỗộớờởợụủũứừửựỳỵỷỹ',
  tr: 'ğışİ',
  pt: 'ãõ',
  es: 'ñ¿¡',
  fr: 'œêèù',
  de: 'äß',
  sv: 'åä',
  cs: 'ěřů',
  pl: 'łążęśź',
  ro: 'țșă',
};

const scripts = {
  ko: 'hangul',
  ja: 'kana',
  zh: 'han',
  ru: 'cyrillic',
  uk: 'cyrillic',
  bg: 'cyrillic',
  ar: 'arabic',
  fa: 'arabic',
  ur: 'arabic',
  sr: 'cyrillic latin',
};

const known = 'en fr de es pt it tr vi id';

/**
 * Signs of the languages that the finder reads, and of those mistaken for them easily; part of the
 * compiled index.
 */
export const LANGUAGE_SIGNS: LanguageSigns = { words, letters, scripts, known };
