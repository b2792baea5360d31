import { startsLower, startsUpper } from '../../text/letters.ts';
import { onceFor } from '../../text/once-for.ts';
import type { Datelines } from '../lexicon/datelines.ts';
import { casingOf } from '../surroundings/around.ts';
import type { Passage } from '../types.ts';

/** The longest place, date and agency at the head of a report, in UTF-16 units. */
const LONGEST = 90;
/** The shortest text that may have a bare dateline, in UTF-16 units. */
const SHORTEST = 40;

/**
 * Where the actual text begins, as a UTF-16 offset: after "SEOUL, South Korea (AP) —", "МОСКВА, 13
 * сентября. /ТАСС/" and the like, which say where it was written and not what it is about. A byline
 * has no text, and nor has a credit or a breadcrumb trail: for these, the text's length.
 */
export function bodyStart({ text, role }: Passage, datelines: Datelines): number {
  const forms = formsOf(datelines);
  if (
    text.length < 140 &&
    role !== 'title' &&
    forms.byline.test(text) &&
    !/[.!?…]\s*$/.test(text.trim())
  )
    return text.length;
  if (text.length < 400 && forms.credit.test(text.toLowerCase())) return text.length;
  if (text.length < 100 && forms.trail.test(text)) return text.length;
  if (
    text.length < LONGEST &&
    forms.onlyPlace.test(text) &&
    isHead(text.replace(/[\s—–-]+$/, ''), true)
  )
    return text.length;
  if (text.length < LONGEST && forms.fromPlace.test(text)) return text.length;
  if (role === 'title' || role === 'heading') return 0;
  const head = text.slice(0, LONGEST);
  if (!forms.headSign.test(head)) return 0;
  if (head.includes('|') && forms.signed.test(text)) return text.length;
  const unspaced = forms.unspacedSign.test(head) && forms.unspaced.exec(text);
  if (unspaced) return unspaced[0].length;
  const dated =
    (forms.dateSign.test(head) && forms.dated.exec(text)) ||
    (text.charCodeAt(0) >= FIRST_ARABIC && forms.arabic.exec(text));
  if (dated && text.length > dated[0].length + 20) return dated[0].length;
  const labelled = text.includes(':') && forms.labelled.exec(text);
  if (labelled && text.length > labelled[0].length + 40) return labelled[0].length;
  const first = headEnd(text, forms);
  // An agency before the place: "(ANSA) - ROMA, 19 GIU -".
  return first > 0 && text.startsWith('(') ? first + headEnd(text.slice(first), forms) : first;
}

/** The code where Arabic letters begin. */
const FIRST_ARABIC = 0x600;

/**
 * The forms, compiled when a page first needs them. None ignores case, since compiling one that
 * does takes several times as long.
 */
export const formsOf = onceFor(
  (sources: Datelines) =>
    Object.fromEntries(
      Object.entries(sources).map(([name, source]) => [name, new RegExp(source)]),
    ) as Forms,
);

type Forms = Readonly<Record<keyof Datelines, RegExp>>;

/** Where a dateline at the beginning of a text ends; 0 if there is none. */
function headEnd(text: string, forms: Forms): number {
  const end = forms.end.exec(text.slice(0, LONGEST));
  if (!end || (end.index === 0 && !end[0].startsWith('('))) return 0;
  const head = text.slice(0, end.index).trim();
  const rest = text.slice(end.index + end[0].length);
  // Only a dateline ends in two hyphens: "Moskow, CNN Indonesia --".
  const byAgency = Boolean(end.groups?.agency) || /^\/|--/.test(end[0]);
  // "Town | Country | Person" is a list of tags.
  if (end[0].includes('|') && rest.includes('|')) return 0;
  if (rest.length < 20 || !isHead(head, byAgency)) return 0;
  return end.index + end[0].length;
}

/**
 * Whether a town's name at [start, end) is a whole dateline ("Moskau. Der Präsident …", "(Seoul)
 * …", in Arabic "موسكو: …") or says where a correspondent is: "（モスクワ＝佐藤太郎）".
 */
export function isBareDateline({ text, role }: Passage, start: number, end: number): boolean {
  if (role === 'title' || role === 'heading') return false;
  const after = text.slice(end, end + 16);
  if (/^[=＝][^)）]{1,12}[)）]/.test(after) && /[(（]/.test(text.charAt(start - 1))) return true;
  if (start === 0 && /^[\u0600-\u06ff]/.test(text) && /^:\s/.test(after)) return true;
  if (start > 1 || text.length < SHORTEST) return false;
  if (start > 0) return /^[([<（＜]/.test(text) && /^[)\]>）＞]/.test(after);
  const next = /^\.\s+(\S)/.exec(after)?.[1];
  return next !== undefined && startsUpper(next);
}

/** Whether these words are a place, perhaps with a country and a date. */
function isHead(head: string, agency: boolean): boolean {
  const words = head.split(/[\s,/]+/).filter(Boolean);
  const [first = ''] = words;
  if (words.length === 0) return agency;
  if (words.length > 8 || /(?<!\d)[.!?;:"“”«»]\s+[^\s.,]{4}/.test(head)) return false;
  const dated = /\d/.test(head);
  const allowed = words.every(
    (word, at) =>
      !startsLower(word) ||
      /^(?:de|du|do|da|del|di|la|of|le|el|den|the)$/.test(word) ||
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
