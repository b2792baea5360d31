/**
 * What the class and id of an element say about its part on the page. The words are in sets rather
 * than in a regular expression, because on every page this code runs cold, and compiling an
 * expression of so many words takes longer than using it.
 */

/** Words by which sites name the parts around an article. */
const AROUND = new Set(
  'advert advertisement advertising breadcrumb breadcrumbs consent cookie cookies footer newsletter outbrain popular promo promos recommendations recommended related share sidebar social sponsor sponsored taboola teaser teasers trending'.split(
    ' ',
  ),
);
/** Pairs of words that do so only together. */
const PAIRS = new Set(
  'more-from more-news more-on more-stories most-popular most-read most-viewed read-more read-next'.split(
    ' ',
  ),
);
const COMMENTS = new Set('comment commenting comments coral disqus'.split(' '));

/**
 * What the classes and ids on one page mean. Cached, because pages give the same ones to many
 * elements.
 */
export class PartsNamed {
  readonly #known = new Map<string, Part | undefined>();

  of(element: Element): Part | undefined {
    const byClass = this.#named(element.getAttribute('class'));
    const byId = this.#named(element.getAttribute('id'));
    return byId === 'comments' ? byId : (byClass ?? byId);
  }

  #named(names: string | null): Part | undefined {
    if (!names) return undefined;
    let part = this.#known.get(names);
    if (part === undefined && !this.#known.has(names)) {
      part = partNamed(names);
      this.#known.set(names, part);
    }
    return part;
  }
}

type Part = 'around' | 'comments';

/** Whether a class or id names a part around the article, the readers' comments, or neither. */
function partNamed(names: string): Part | undefined {
  let part: 'around' | undefined;
  let before = '';
  for (const word of names.toLowerCase().split(/[\s_-]+/)) {
    if (COMMENTS.has(word)) return 'comments';
    if (AROUND.has(word) || PAIRS.has(`${before}-${word}`)) part = 'around';
    before = word;
  }
  return part;
}
