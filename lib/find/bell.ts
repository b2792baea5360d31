/**
 * What `compileBell` makes: the names in Latin letters and those in all other scripts, as sources of regular
 * expressions, alternatives joined by `|`; `''` holds nothing. A mark stands before the word by whose beginning a name is looked
 * for first: `^` where it is written with a capital or in capitals, `_` where in small letters too; no mark is `^` before
 * the first word. What follows by a rule is left to the page, since every page carries these names: capitals, and
 * spellings without accents.
 */
export type Bell = readonly [latin: string, others: string];

/**
 * The doorbell's question: does this text hold a distinctive name of a story? It may ring for
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
  for (const { 0: beginning, index } of text.matchAll(sieveFor(names))) {
    const around = text.slice(Math.max(0, index - REACH), index + REACH);
    if (expressionFor(`${edge}(?:${namesWith(beginning, names)})`).test(around)) return true;
  }
  return false;
}

/**
 * Beginnings of words, of which every name has one, in the cases they are written in: one expression that costs next
 * to nothing and has nothing to say on most pages.
 */
function sieveFor(names: string): RegExp {
  let sieve = sieves.get(names);
  if (!sieve) {
    sieve = new RegExp([...new Set(names.split('|').flatMap(beginningsOf))].join('|'), 'g');
    sieves.set(names, sieve);
  }
  return sieve;
}

function beginningsOf(name: string): string[] {
  const [, mark, letters = '', more] = MARKED.exec(name) ?? FIRST.exec(name) ?? [];
  return spellingsOf(more ? `${letters}\\.${more}` : letters).flatMap((spelled) => [
    spelled.charAt(0).toUpperCase() + spelled.slice(1),
    spelled.toUpperCase(),
    ...(mark === '_' ? [spelled] : []),
  ]);
}

/**
 * A mark and up to four letters after it, or two letters of a dotted name. Of one length, most of them: an expression
 * of such alternatives is as quick as one of a single name. Of names in kana and Han characters two are enough.
 */
const MARKED = /([\^_])([^\s~]{2,4}|.(?= (.)))/;
const FIRST = /(^)([\u3041-\u9fff]{2}|[^\s~]{2,4}|.(?= (.)))/;

/** Of all names those that hold a beginning: most pages hold one or two, and one expression of all names takes tens of milliseconds to make. */
function namesWith(found: string, names: string): string {
  const beginning = found.toLowerCase().replaceAll('.', ' ');
  const mayHold = (name: string) =>
    name.includes(beginning) ||
    name.split(/[ ~]+/).some((word) => word && beginning.startsWith(word));
  const all = names.replace(/[\^_]/g, '').split('|');
  return all.flatMap(spellingsOf).filter(mayHold).join('|');
}

/** A name in Latin letters as it is written, with the dotted i that a dotless one folds into, and without accents; any other as it is. */
export function spellingsOf(name: string): string[] {
  if (OTHER_SCRIPT.test(name)) return [name];
  const dotted = name.replaceAll('ı', 'i');
  const plain = dotted.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return [name, dotted, plain.replaceAll('đ', 'd')];
}

const sieves = new Map<string, RegExp>();

/** Letters of scripts other than Latin. */
const OTHER_SCRIPT = /[\u0370-\u1dff\u3040-\ud7ff]/;

/** More than any name is long, with line breaks and indentation of the source in it. */
const REACH = 80;
const HIDDEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const HIDDEN_ALL = new RegExp(HIDDEN, 'g');

/** What a blank and a tilde stand for in the data: the gap between two words of a name, and a Cyrillic ending. */
const GAP = '[\\s.·\'’‘«“"\\-\\u2010-\\u2015\\u2212]{0,20}';
const ENDING = '[\\u0400-\\u04ff]{0,3}';

const expressions = new Map<string, RegExp>();

function expressionFor(source: string): RegExp {
  let expression = expressions.get(source);
  if (!expression) {
    expression = new RegExp(source.replaceAll(' ', GAP).replaceAll('~', ENDING), 'i');
    expressions.set(source, expression);
  }
  return expression;
}
