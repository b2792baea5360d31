import { startsLower, startsUpper } from '../text/letters.ts';
import { casingOf } from './around.ts';
import type { Passage } from './types.ts';

/** How long the place, date and agency at a report's head can be. */
const LONGEST = 90;
/** How a dateline ends: a dash, after an agency or not; or an agency between slashes. */
const END =
  /(?:\((?<agency>[^()]{2,40})\)|\[[^\]]{2,40}\])?\s*(?:[.:,]?\s*(?:—|–|--|―|\|)\s?|[.:]?\s+-\s|\.-\s?)|\/[^/\n]{2,20}\/\.?/;
const BYLINE = /^(?:By|BY|Par|Von|Por|Di|De|Oleh|Автор|Текст)[:\s]+(?=\S)/;

/** Who wrote and edited a report, and from where; whose it is. */
const CREDIT =
  /^\s*(?:©|\(c\)|copyright\b)|^[\s_*([]*(?:(?:additional )?(?:reporting|writing|editing|compiled|produced) by\b|with (?:reporting|files|additional reporting) (?:by|from)\b)|\bcontributed to this (?:report|story|article)\b/i;

/**
 * Where the text proper begins: after "SEOUL, South Korea (AP) —", "МОСКВА, 13 сентября. /ТАСС/" and
 * the like, which name the place of writing and nothing the text is about. A byline is all head, and so are a credit and a trail of sections.
 */
export function bodyStart({ text, role }: Passage): number {
  if (text.length < 140 && BYLINE.test(text) && !/[.!?…]\s*$/.test(text.trim())) return text.length;
  if (text.length < 400 && CREDIT.test(text)) return text.length;
  if (text.length < 100 && TRAIL.test(text)) return text.length;
  if (role === 'title' || role === 'heading') return 0;
  const unspaced = UNSPACED_DATELINE.exec(text);
  if (unspaced) return unspaced[0].length;
  const labelled = LABELLED.exec(text);
  if (labelled && text.length > labelled[0].length + 40) return labelled[0].length;
  const first = headEnd(text);
  // An agency before the place: "(ANSA) - ROMA, 19 GIU -".
  return first > 0 && text.startsWith('(') ? first + headEnd(text.slice(first)) : first;
}

/** Where a dateline at the beginning of a text ends; 0 where there is none. */
function headEnd(text: string): number {
  const end = END.exec(text.slice(0, LONGEST));
  if (!end || (end.index === 0 && !end[0].startsWith('('))) return 0;
  const head = text.slice(0, end.index).trim();
  const rest = text.slice(end.index + end[0].length);
  if (rest.length < 20 || !isHead(head, Boolean(end.groups?.agency) || end[0].startsWith('/')))
    return 0;
  return end.index + end[0].length;
}

/** "新华社平壤9月13日电", "（平壤13日讯）", "【ソウル＝山田太郎】", "(서울=연합뉴스)". */
const UNSPACED_DATELINE =
  /^\s*(?:[^\s，。、]{0,14}\d{1,2}日[^\s，。、]{0,6}[电電讯訊]|[（(][^（）()]{2,24}(?:[电電讯訊]|[=＝][^（）()]{1,24})[）)]|【[^】]{2,24}】)/;

/** "Home > World > Asia": where a page stands in its site. */
const TRAIL = /^[^.!?]{0,40}\s[>›]\s[^.!?]+$/;

/** "SEOUL: …", "MOSCOW, Russia: …". */
const LABELLED = /^\s*[A-ZÀ-ÞА-ЯІЇЄҐ]{3,}(?:[ ,/]\s?[A-ZÀ-ÞА-ЯІЇЄҐ][^\s:!?]*){0,3}:\s/;

/** Whether words are a place, perhaps with a country and a date. */
function isHead(head: string, agency: boolean): boolean {
  const words = head.split(/[\s,/]+/).filter(Boolean);
  const [first = ''] = words;
  if (words.length === 0) return agency;
  if (words.length > 8 || /[.!?;:"“”«»]\s+[^\s.,]{4}/.test(head)) return false;
  const dated = /\d/.test(head);
  const allowed = words.every(
    (word, at) =>
      !startsLower(word) ||
      /^(?:de|of|le|el|den|the)$/.test(word) ||
      /^\d/.test(words[at - 1] ?? '') ||
      /^\d/.test(words[at - 2] ?? ''),
  );
  if (!allowed) return false;
  const capitals =
    first.length > 2 && first === first.toUpperCase() && first !== first.toLowerCase();
  return (
    agency ||
    capitals ||
    (dated && words.length <= 5) ||
    (words.length <= 2 && casingOf(head) !== 'capitals' && startsUpper(first))
  );
}
