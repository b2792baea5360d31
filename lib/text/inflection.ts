import { fold } from './normalise.ts';

/**
 * One way to read a word of a page: the key under which a name's word may be filed, and how many of
 * the word's UTF-16 units come before and after the name (proclitics, particles).
 */
export interface Reading {
  key: string;
  lead: number;
  tail: number;
  /** Present if the reading is only valid in some languages. */
  only?: 'genitive-s';
}

/**
 * The key under which a name's word is filed. Cyrillic nouns and adjectives are filed by stem and
 * declension (`stem*m`), so that one entry serves all cases; anything else by its folded form.
 */
export function keyOf(word: string): string {
  const folded = fold(word);
  if (folded.length < 2 || !CYRILLIC.test(folded) || word === word.toUpperCase()) return folded;
  const [, stem, ending] = /^(.+?)(ый|ий|ой|ая|яя|ое|ее|ые|ие|[ыиіаяйь]?)$/.exec(folded) ?? [];
  if (!stem || (ending === '' && /[оуеэюєї]$/.test(folded))) return folded;
  return `${stem}*${DECLENSION_BY_NOMINATIVE[ending ?? '']}`;
}

/** All readings of a word as spelled on a page. Never empty; the first is the word as it is. */
export function readingsOf(word: string): Reading[] {
  const folded = fold(word);
  const readings: Reading[] = [{ key: folded, lead: 0, tail: 0 }];
  if (CYRILLIC.test(folded)) {
    for (const key of stemKeys(folded)) readings.push({ key, lead: 0, tail: 0 });
  } else if (HANGUL.test(folded)) {
    for (let end = folded.length - 1; end > 0; end--) {
      const key = folded.slice(0, end);
      readings.push({ key, lead: 0, tail: word.length - unitsOf(word, key) });
    }
  } else if (ARABIC.test(folded)) {
    readings.push(...withoutProclitics(word, folded));
  } else if (folded.length > 2 && folded.endsWith('s')) {
    readings.push({ key: folded.slice(0, -1), lead: 0, tail: 0, only: 'genitive-s' });
  }
  return readings;
}

/**
 * Whether what follows a Korean name within its word is particles, or a noun suffix that leaves its
 * meaning alone.
 */
export function isKoreanTail(tail: string): boolean {
  return KOREAN_TAIL.test(tail);
}

const CYRILLIC = /[\u0400-\u052f]/;
const HANGUL = /[\u1100-\u11ff\u3131-\u318e\uac00-\ud7fb]/;
const ARABIC = /[\u0600-\u06ff]/;

/** m: hard nouns, f: nouns in -a, j: soft nouns, a: adjectives, p: plurals. */
const DECLENSION_BY_NOMINATIVE: Record<string, string> = {
  '': 'm',
  а: 'f',
  я: 'f',
  й: 'j',
  ь: 'j',
  ы: 'p',
  и: 'p',
  і: 'p',
  ый: 'a',
  ий: 'a',
  ой: 'a',
  ая: 'a',
  яя: 'a',
  ое: 'a',
  ее: 'a',
  ые: 'p',
  ие: 'p',
};

/** Case endings of each declension, Russian and Ukrainian together; `-` means no ending. */
const ENDINGS: Record<string, string> = {
  m: '- а у ом ым ем е і им ові еві',
  f: 'а я ы и і ї у ю е є ой ою ей ею єю ої ій',
  j: 'й ь я ю ем е и і ї є єм еві єві',
  a: 'ый ий ой ая яя ое ее ого его ому ему ым им ом ем ую юю ою ею ой ей ої ій',
  p: 'ы и і ые ие их ых ов ів ам ами ах ям ями ях ым им ими ыми',
};

const DECLENSIONS_BY_ENDING = new Map<string, string>();
for (const [declension, endings] of Object.entries(ENDINGS)) {
  for (const mark of new Set(endings.split(' '))) {
    const ending = mark === '-' ? '' : mark;
    DECLENSIONS_BY_ENDING.set(ending, (DECLENSIONS_BY_ENDING.get(ending) ?? '') + declension);
  }
}

function* stemKeys(folded: string): Generator<string> {
  for (let length = 0; length <= 3 && length < folded.length - 1; length++) {
    const stem = folded.slice(0, folded.length - length);
    const ending = folded.slice(folded.length - length);
    for (const declension of DECLENSIONS_BY_ENDING.get(ending) ?? '') yield `${stem}*${declension}`;
  }
  // Ukrainian softens the last consonant before this ending: к to ц, г to з, х to с.
  const softened = /^(.+)([цзс])і$/.exec(folded);
  if (softened) {
    for (const declension of 'mf') yield `${softened[1]}${HARD[softened[2] ?? '']}*${declension}`;
  }
}

const HARD: Record<string, string> = { ц: 'к', з: 'г', с: 'х' };

/**
 * One-letter words that Arabic attaches to the next word: and, so; by, to, like. Of these, "to" and
 * the article after it are written "ll-".
 */
function* withoutProclitics(word: string, folded: string): Generator<Reading> {
  for (const proclitics of folded.matchAll(/^(?:[وف](?=.{3}))?(?:[بلك](?=.{3}))?/g)) {
    for (let lead = 1; lead <= proclitics[0].length; lead++) {
      const units = pastTatweel(word, unitsOf(word, folded.slice(0, lead)));
      yield { key: folded.slice(lead), lead: units, tail: 0 };
    }
  }
  const article = /^[وف]?ل(?=ل.{2})/.exec(folded)?.[0];
  if (article) {
    const lead = unitsOf(word, article);
    yield { key: `ا${folded.slice(article.length)}`, lead, tail: 0 };
  }
}

/** Arabic stretches a line with a letter that means nothing; a proclitic ends after it. */
function pastTatweel(word: string, at: number): number {
  let end = at;
  while (word.charAt(end) === '\u0640') end++;
  return end;
}

/**
 * How many units of a word its folded beginning takes up. The two differ if marks or invisible
 * characters are in between.
 */
function unitsOf(word: string, foldedStart: string): number {
  let units = foldedStart.length;
  while (units < word.length && fold(word.slice(0, units)).length < foldedStart.length) units++;
  return units;
}

/**
 * Noun suffixes that do not change which country or person is meant (side, army, bound for, from),
 * then case particles and copulas, of which two or three may follow each other.
 */
const KOREAN_TAIL = new RegExp(
  '^(?:측|군|발|행|판|형|씨|님|동지|위원장|서기장|대통령|정권|정부|당국|편|내)?' +
    '(?:들)?' +
    '(?:에서|서|에선|에게서|에게|에겐|에|엔|께서|께|한테|으로부터|로부터|으로선|로선|으론|으로서|로서|으로써|로써|으로|로|부터|까지|와|과|이랑|랑|하고)?' +
    '(?:의|은|는|이|가|을|를|도|만|조차|마저|마다|처럼|보다|뿐|대로|같은|만큼)?' +
    '(?:의|은|는|이|가|을|를|도)?' +
    '(?:이라는|라는|이라고|라고|이라며|라며|이란|란|(?:이었|였)(?:다[는고며]?|던|고|으며|지만)|이다|다|이며|며|이고|고|이나|나|이든|든|인|일|이라|라|이지만|지만|임|이자|자|이라도|라도|야|이야)?$',
);
