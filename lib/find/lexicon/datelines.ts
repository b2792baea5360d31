/**
 * A capital and a small letter, as far as they matter around names. A `\p{…}` class would cost
 * every page more than it saves.
 */
export const CAPITAL = '[A-ZÀ-ÞА-ЯІЇЄҐĐĂŞİĞČŠŽ]';
export const SMALL = '[a-zß-öø-ÿа-яіїєґđăşığčšž]';
/** A word with a capital, or in capitals. */
const CAPITALISED = `${CAPITAL}[^\\s\\d,.:;!?()/]*`;
const PLACES = `(?:${CAPITALISED}(?:(?:\\s?/\\s?|[ -])${CAPITALISED}){0,3}[,.]\\s+){1,3}`;
const DATE =
  '(?:ngày )?\\d{1,2}(?:[/.]\\d{1,2}(?:[/.]\\d{2,4})?|\\.? (?:de )?[^\\s\\d.,:;!?()/—–-]{3,})?\\.?(?:,? (?:de )?\\d{4})?';
/** An agency has capitals inside its name, or is in brackets. */
const AGENCY = `(?:\\([^()\\n]{2,40}\\)|/[^/\\n]{2,40}/|${CAPITAL}{3,}[^\\s,:;!?()/]*(?: ${CAPITAL}[^\\s.,:;!?()/]+)?|${CAPITAL}${SMALL}+(?:${CAPITAL}|\\.)[^\\s.,:;!?()/]+)`;
/**
 * Beginnings of reports, before the text itself, as sources of regular expressions; part of the
 * compiled index.
 */
export const DATELINES = {
  /** "By Given Surname", "di Given Surname, corrispondente da Town". */
  byline: `^(?:(?:By|BY|Par|Von|Por|Di|De|Oleh|Автор|Текст)[:\\s]+(?=\\S)|(?:di|par|por|von|de|oleh)\\s${CAPITAL}\\S+\\s${CAPITAL})`,
  /** Who wrote and edited a report, and from where; who owns it. In lower case. */
  credit:
    '^\\s*(?:©|\\(c\\)|\\(soundbite|copyright\\b)|^[\\s_*([]*(?:(?:additional )?(?:reporting|writing|editing|compiled|produced) by\\b|[—–-]*\\s?with (?:reporting|files|additional reporting|assistance) (?:by|from)\\b)|\\bcontributed to this (?:report|story|article)\\b',
  /**
   * What any text that matches `unspaced` contains near its beginning. Longer expressions are only
   * compiled where such a sign is.
   */
  unspacedSign: '[=＝[【［(（日일电電讯訊]',
  /** "新华社平壤9月13日电", "（平壤13日讯）", "【ソウル＝山田太郎】", "[서울=뉴시스]", "(서울=연합뉴스)", "ソウル＝", "莫斯科（法新社）—". */
  unspaced: `^\\s*(?:${[
    '[^\\s，。、]{0,14}\\d{1,2}日[^\\s，。、]{0,6}[电電讯訊]',
    '[^\\s，。、]{2,12}[电電讯訊](?=[\\s（(：])',
    '[（(][^（）()]{2,24}(?:[电電讯訊]|共同|[\\d０-９](?:日|일)[^（）()]{0,14}|[=＝][^（）()]{1,24})[）)]',
    '[【［[][^】］\\]]{2,30}[】］\\]]',
    '[^\\s，。、"「]{2,8}[=＝](?=\\S)',
    '[^\\s，。、]{2,8}（[^（）]{2,12}）\\s*[—–-]',
  ].join('|')})`,
  /**
   * How any text that matches `dated` begins; `dated` itself takes longer to compile than all the
   * rest.
   */
  dateSign: '^(?:[^\\s\\d:;!?()]|\\s(?![a-z]))*[,.]\\s+(?:ngày )?\\d',
  /** "МОСКВА, 13 сентября. /ТАСС/. ", "Pyongyang, 13 sep (EFE).- ", "Moscou, 13 septembre. ". */
  dated: `^${PLACES}${DATE}(?:[.,]? (?:[—–-] )?${AGENCY})?(?:\\.-|[.:]|\\s?[—–-]{1,2}|(?<=\\)))\\s+`,
  /** "موسكو - سبوتنيك. ", "سيول/موسكو - وكالات: ", "سيول - (أ ف ب) - ". */
  arabic:
    '^[\\u0621-\\u064a]{3,}(?:\\s?[/و]?\\s?[\\u0621-\\u064a]{3,}){0,2}\\s*[-–—ـ]\\s*(?:\\([^()]{2,24}\\)\\s*[-–—:.]|[^\\s.:،؟-][^.:،؟-]{1,24}[.:])\\s+',
  /** "SEOUL: …", "MOSCOW, Russia: …". */
  labelled: '^\\s*[A-ZÀ-ÞА-ЯІЇЄҐ]{3,}(?:[ ,/]\\s?[A-ZÀ-ÞА-ЯІЇЄҐ][^\\s:!?]*){0,3}:\\s',
  /**
   * The end of a dateline: a dash, with or without an agency before it, or an agency between
   * slashes.
   */
  end: '(?:\\((?<agency>[^()]{2,40})\\)|\\[[^\\]]{2,40}\\])?\\s*(?:[.:,]?\\s*(?:—|–|--|―|\\|)\\s?|[.:]?\\s+-\\s|\\.-\\s?|(?<=\\))\\.\\s)|/[^/\\n]{2,20}/\\.?',
  /**
   * What the beginning of a dateline of any form contains; most paragraphs contain none of it so
   * early.
   */
  headSign: '[\\d|:/=＝()（）[\\]【】［］—–―电電讯訊]|\\s-|-\\s|--|\\.-',
  /** "Given Surname | Town - 13 SEPT 2023". */
  signed: '^[^.!?|]{3,60}\\s\\|\\s[^!?|]{2,50}\\d{4}\\s*$',
  /** A dateline in a passage of its own: "WASHINGTON —". */
  onlyPlace: '^\\s*[^.!?;]{3,60}\\s[—–]\\s*$',
  /** Who reports from where: "From X's Given Name in Town", "Given Name, Town correspondent". */
  fromPlace: "^\\s*From [^\\s.!?]+['’]s [^.!?]+ in [^.!?]+$|^[^.!?]+, [^.!?]+ correspondent\\s*$",
  /** "Home > World > Asia": where a page is within its site. */
  trail: '^[^.!?]{0,40}\\s[>›]\\s[^.!?]+$',
  /** A time of day or an age, alone in its passage: "10.42 BST", "3h ago". In lower case. */
  time: '^\\W*(?:\\d{1,2}[.:h]\\d{2}(?:\\s?[ap]\\.?m\\.?)?(?:\\s?[a-z]{2,5})?|\\d{1,2}\\s?(?:h|hrs?|hours?|m|min(?:ute)?s?)\\s+ago)\\W*$',
};

/** The sources above, as they are in the index. */
export type Datelines = Readonly<Record<keyof typeof DATELINES, string>>;
