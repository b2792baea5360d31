/**
 * What `compileBell` makes: for Latin letters and for all other scripts a sieve of short beginnings of
 * words, which costs next to nothing and has nothing to say on most pages, and the names themselves,
 * looked for only around what the sieve catches. Sources of regular expressions, their
 * alternatives joined by `|`; `''` holds nothing.
 */
export type Bell = readonly [
  latinSieve: string,
  latinNames: string,
  otherSieve: string,
  otherNames: string,
];

/**
 * The doorbell's question: does this text hold a distinctive name of a story? It may ring for
 * nothing (the reader then finds nothing), but must not miss a full name in any of the languages.
 */
export function rings([sieve, names, otherSieve, otherNames]: Bell, text: string): boolean {
  const plain = HIDDEN.test(text) ? text.replace(HIDDEN_ALL, '') : text;
  return (
    holds(sieve, names, '(?<![a-z])', plain) ||
    (OTHER_SCRIPT.test(plain) && holds(otherSieve, otherNames, '', plain))
  );
}

function holds(sieve: string, names: string, edge: string, text: string): boolean {
  if (sieve === '') return false;
  for (const { 0: stem, index } of text.matchAll(expressionFor(sieve, 'g'))) {
    const around = text.slice(Math.max(0, index - REACH), index + REACH);
    if (expressionFor(`${edge}(?:${namesWith(stem, names)})`, 'i').test(around)) return true;
  }
  return false;
}

/** Of all names those that hold a stem: most pages hold a stem or two, and one expression of all names takes tens of milliseconds to make. */
function namesWith(stem: string, names: string): string {
  const beginning = stem.toLowerCase().replaceAll('.', ' ');
  const mayHold = (name: string) =>
    name.includes(beginning) ||
    name.split(/[ ~]+/).some((word) => word && beginning.startsWith(word));
  return names.split('|').filter(mayHold).join('|');
}

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

function expressionFor(source: string, flags: string): RegExp {
  let expression = expressions.get(source);
  if (!expression) {
    expression = new RegExp(source.replaceAll(' ', GAP).replaceAll('~', ENDING), flags);
    expressions.set(source, expression);
  }
  return expression;
}
