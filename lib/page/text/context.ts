import type { PassageRole } from '../../find/types.ts';
import type { Signs } from './signs.ts';

/**
 * What applies to all text at some point of the document. Kept per block, so that a block can be
 * read again by itself.
 */
export interface Context {
  own: PassageRole;
  lang: string | undefined;
  linked: boolean;
}

/** The roles that elements give to their text by their names. */
const OWN = new Map<string, Context['own']>([
  ['h1', 'title'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['caption', 'caption'],
  ['figcaption', 'caption'],
]);

/**
 * What applies inside an element, by its name and signs and by whether it links to another page:
 * the same object where that is nothing new.
 */
export function within(
  around: Context,
  name: string,
  signs: Signs | undefined,
  linked: boolean,
): Context {
  const own = OWN.get(name) ?? (signs?.heading ? 'heading' : around.own);
  const lang = signs?.lang ?? around.lang;
  if (own === around.own && lang === around.lang && (!linked || around.linked)) return around;
  return { own, lang, linked: linked || around.linked };
}

/** Whether two contexts say the same. */
export function sameContext(one: Context, other: Context): boolean {
  return one.own === other.own && one.lang === other.lang && one.linked === other.linked;
}
