/**
 * What `compileBell` makes: the names in Latin letters and those in all other scripts, each as
 * alternatives of a regular expression joined by `|`; `''` contains no names. A mark comes before
 * the word whose beginning is searched for first: `^` if it is written with a capital or in
 * capitals, `_` if it may also be in small letters. Anything that follows by a rule (capitals,
 * spellings without accents) is left to the page, because every page loads these names.
 */
export type Bell = readonly [latin: string, others: string];

/**
 * The doorbell's question: does this text contain a distinctive name of a story? It may ring for
 * nothing (the reader then finds nothing), but must not miss a full name in any of the languages.
 */
export function rings([latin, others]: Bell, text: string): boolean {
  const plain = HIDDEN.test(text) ? text.replace(HIDDEN_ALL, '') : text;
  return (
    holds(latin, '(?<![a-z])', plain) || (OTHER_SCRIPT.test(plain) && holds(others, '', plain))
  );
}

function holds(names: string, edge: string, text: string): boolean {
  if (names === '') return false;
  const heard = heardOf(names, edge);
  for (const { 0: beginning, index } of text.matchAll(heard.sieve)) {
    const around = text.slice(Math.max(0, index - REACH), index + REACH);
    if (heard.namesWith(beginning).test(around)) return true;
  }
  return false;
}

/** What is used to listen for some names. */
interface Heard {
  /**
   * Beginnings of words, at least one for every name, in all cases they are written in. This one
   * expression costs next to nothing, and on most pages it finds nothing.
   */
  sieve: RegExp;
  /**
   * The names that contain a beginning. Most pages contain only one or two of these, and a single
   * expression for all names takes tens of milliseconds to compile.
   */
  namesWith(beginning: string): RegExp;
}

const heardSoFar = new Map<string, Heard>();

function heardOf(names: string, edge: string): Heard {
  let heard = heardSoFar.get(names);
  if (!heard) {
    heard = listenFor(names, edge);
    heardSoFar.set(names, heard);
  }
  return heard;
}

function listenFor(names: string, edge: string): Heard {
  const expressions = new Map<string, RegExp>();
  let all: string | undefined;
  return {
    sieve: new RegExp([...new Set(beginningsIn(names))].join('|'), 'g'),
    namesWith: (beginning) => {
      let expression = expressions.get(beginning);
      if (!expression) {
        all ??= spellingsOf(names.replace(/[\^_]/g, '')).join('|');
        expression = expressionOf(edge, all, beginning.toLowerCase().replaceAll('.', ' '));
        expressions.set(beginning, expression);
      }
      return expression;
    },
  };
}

/**
 * Treats them all as one text, because before a page has run this often, a function call costs more
 * than what it does.
 */
function beginningsIn(names: string): string[] {
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const [, mark, letters = '', more] of names.matchAll(MARKED)) {
    (mark === '_' ? small : capital).add(more ? `${letters}\\.${more}` : letters);
  }
  const capitals = spellingsOf([...capital, ...small].join('|')).flatMap((spelled) => [
    spelled.replace(/(?:^|\|)./g, (first) => first.toUpperCase()),
    spelled.toUpperCase(),
  ]);
  const all = [...capitals, ...spellingsOf([...small].join('|'))].join('|').split('|');
  return all.filter(Boolean);
}

/**
 * An expression for all names (from `names`, separated by `|`) that contain this beginning of a
 * word, or a whole word that is its first two or three letters.
 */
function expressionOf(edge: string, names: string, beginning: string): RegExp {
  const shorter = [2, 3].map((length) => beginning.slice(0, length)).join('|');
  const holding = `[^|]*(?:${beginning}|(?<![^|~ ])(?:${shorter})(?![^|~ ]))[^|]*`;
  const source = (names.match(new RegExp(holding, 'g')) ?? [])
    .join('|')
    .replaceAll(' ', GAP)
    .replaceAll('~', ENDING);
  return new RegExp(`${edge}(?:${source})`, 'i');
}

/**
 * A mark and up to four letters after it, or two letters of a dotted name. Most have the same
 * length, because an expression of such alternatives is as fast as one for a single name. For names
 * in kana and Han characters, two are enough.
 */
const MARKED = /([\^_])([\u3041-\u9fff]{2}|[^\s~|]{2,4}|.(?= (.)))/g;

/**
 * A name as written, and if it is in Latin letters, also with dotted i's for dotless ones, and
 * without accents.
 */
export function spellingsOf(name: string): string[] {
  if (OTHER_SCRIPT.test(name)) return [name];
  const dotted = name.replaceAll('ı', 'i');
  const plain = dotted.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return [name, dotted, plain.replaceAll('đ', 'd')];
}

/** Letters of scripts other than Latin. */
const OTHER_SCRIPT = /[\u0370-\u1dff\u3040-\ud7ff]/;

/** Longer than any name, including line breaks and indentation of the source, in UTF-16 units. */
const REACH = 80;
const HIDDEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const HIDDEN_ALL = new RegExp(HIDDEN, 'g');

/**
 * What a space and a tilde stand for in the data: the gap between two words of a name, and a
 * Cyrillic ending.
 */
const GAP = '[\\s.·\'’‘«“"\\-\\u2010-\\u2015\\u2212]{0,20}';
const ENDING = '[\\u0400-\\u04ff]{0,3}';
