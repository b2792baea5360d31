/**
 * The doorbell's question: does this text hold a distinctive name of a story? It may ring for
 * nothing (the reader then finds nothing), but must not miss a full name in any of the languages.
 * `data` is what `compileBell` made: a sieve of short beginnings of words, which costs next to nothing
 * and has nothing to say on most pages, and the names themselves, looked for only around what it catches.
 */
export function rings(data: readonly string[], text: string): boolean {
  const plain = HIDDEN.test(text) ? text.replace(HIDDEN_ALL, '') : text;
  const [sieve = ''] = data;
  if (sieve === '') return false;
  for (const { 0: stem, index } of plain.matchAll(expressionFor(sieve, 'g'))) {
    const around = plain.slice(Math.max(0, index - REACH), index + REACH);
    if (expressionFor(namesWith(stem, data), 'i').test(around)) return true;
  }
  return false;
}

/** Of all names those that hold a stem: most pages hold a stem or two, and one expression of all names takes tens of milliseconds to make. */
function namesWith(stem: string, [, spacedNames = '', grownNames = '']: readonly string[]): string {
  const beginning = stem.toLowerCase().replaceAll('.', ' ');
  const holds = (name: string) =>
    name.includes(beginning) ||
    name.split(/[ ~]+/).some((word) => word && beginning.startsWith(word));
  const own = (names: string) => names.split('|').filter(holds);
  const [spaced, grown] = [own(spacedNames), own(grownNames)];
  const latin = spaced.length > 0 ? [`(?<![a-z])(?:${spaced.join('|')})`] : [];
  return [...latin, ...grown].join('|');
}

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
