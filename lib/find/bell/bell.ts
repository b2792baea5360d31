/**
 * What `compileBell` makes: the names in Latin letters and those in all other scripts, as sources of regular
 * expressions, alternatives joined by `|`; `''` holds nothing. A mark stands before the word by whose beginning a name is looked
 * for first: `^` where it is written with a capital or in capitals, `_` where in small letters too. What
 * follows by a rule is left to the page, since every page carries these names: capitals, and spellings without accents.
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
  const heard = heardOf(names, edge);
  for (const { 0: beginning, index } of text.matchAll(heard.sieve)) {
    const around = text.slice(Math.max(0, index - REACH), index + REACH);
    if (heard.namesWith(beginning).test(around)) return true;
  }
  return false;
}

/** What some names are listened for with. */
interface Heard {
  /**
   * Beginnings of words, of which every name has one, in the cases they are written in: one expression that costs next
   * to nothing and has nothing to say on most pages.
   */
  sieve: RegExp;
  /** The names that hold a beginning: most pages hold one or two, and one expression of all names takes tens of milliseconds to make. */
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

/** Works on all of them as one text: before a page has run it often, each call of a function costs more than what it does. */
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

/** All names that hold a beginning of a word, or a word that is all of a shorter one of its beginnings. `names` are parted by `|`. */
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
 * A mark and up to four letters after it, or two letters of a dotted name. Of one length, most of them: an expression
 * of such alternatives is as quick as one of a single name. Of names in kana and Han characters two are enough.
 */
const MARKED = /([\^_])([\u3041-\u9fff]{2}|[^\s~|]{2,4}|.(?= (.)))/g;

/** A name in Latin letters as it is written, with the dotted i that a dotless one folds into, and without accents; any other as it is. */
export function spellingsOf(name: string): string[] {
  if (OTHER_SCRIPT.test(name)) return [name];
  const dotted = name.replaceAll('ı', 'i');
  const plain = dotted.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return [name, dotted, plain.replaceAll('đ', 'd')];
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
