import { isClobbered } from './hostile.ts';

/** What an element's attributes say about the text in it. */
export interface Signs {
  /**
   * Not searched, because it is hidden from the reader (`void`), or seen but not running text
   * (`object`).
   */
  closed?: 'void' | 'object';
  /** Text around the article. */
  aside?: true;
  heading?: true;
  lang?: string;
}

/**
 * Hidden by an attribute of its own, not by a style sheet, or by a class that many sites give to
 * text for screen readers only.
 */
const UNSEEN = [
  '[hidden]',
  '[aria-hidden="true"]',
  'dialog:not([open])',
  '.sr-only',
  '.visually-hidden',
  '.visuallyhidden',
  '.screen-reader-text',
].join();

/**
 * The selector finds candidates, the regular expression decides: matching parts of attributes is
 * the most expensive thing a query does.
 */
const STYLED = '[style*="none"],[style*="hidden"]';
const HIDING = /(?:^|[;\s])(?:display:\s*none|visibility:\s*hidden)/;

/** Elements that may say something about their text, if they are seen. */
const TELLING = '[role],[contenteditable],[lang]';

const ANY = `${UNSEEN},${STYLED},${TELLING}`;

const OBJECT_ROLES = new Set(
  'button checkbox combobox listbox menu menubar menuitem navigation option radio search searchbox slider spinbutton switch tab tablist textbox toolbar tree'.split(
    ' ',
  ),
);
const ASIDE_ROLES = new Set('alertdialog banner complementary contentinfo dialog'.split(' '));

/** A way to look at elements. */
export interface Look {
  /** What an element's attributes say; undefined for most. */
  at(element: Element): Signs | undefined;
  /** Must be called with every shadow tree before anything in it is looked at. */
  into(root: ShadowRoot): void;
}

/**
 * Looks at everything under `root` at once, in a few native queries, for reading all of it. Each
 * element then costs one lookup in a map, a fraction of what reading its attributes would cost.
 */
export function lookUnder(root: ParentNode): Look {
  const signs = new Map<Element, Signs>();
  const note = (found: Iterable<Element>, told: (element: Element) => Signs | undefined) => {
    for (const element of found) {
      if (isClobbered(element, element.localName)) continue;
      const its = told(element);
      if (its) signs.set(element, its);
    }
  };
  // Queries do not reach into shadow trees, so each tree is queried when the walk gets there. Later
  // entries win: what hides an element outweighs what it says about itself.
  const into = (tree: ParentNode) => {
    note(tree.querySelectorAll(TELLING), toldBy);
    note(tree.querySelectorAll(STYLED), hiddenBy);
    note(tree.querySelectorAll(UNSEEN), () => UNSEEN_SIGNS);
  };
  into(root);
  return { at: (element) => signs.get(element), into };
}

/** Looks at one element at a time, for reading a few. */
export const LOOK_AT_EACH: Look = {
  at: (element) => {
    if (!element.matches(ANY)) return undefined;
    return element.matches(UNSEEN) ? UNSEEN_SIGNS : (hiddenBy(element) ?? toldBy(element));
  },
  into: () => {},
};

const UNSEEN_SIGNS: Signs = { closed: 'void' };
const OBJECT_SIGNS: Signs = { closed: 'object' };

function hiddenBy(element: Element): Signs | undefined {
  return HIDING.test(element.getAttribute('style') ?? '') ? UNSEEN_SIGNS : undefined;
}

/**
 * The language that an element declares, if it has the form of a BCP 47 tag: it is looked up by
 * others, and pages may write anything.
 */
export function declaredLanguage(element: Element): string | undefined {
  const lang = element.getAttribute('lang');
  return lang && /^[a-z]{2,3}(?![a-z])/i.test(lang) ? lang : undefined;
}

/** What the attributes of a visible element say; undefined for most. */
function toldBy(element: Element): Signs | undefined {
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return OBJECT_SIGNS;
  const role = element.getAttribute('role')?.trim().toLowerCase();
  if (role && OBJECT_ROLES.has(role)) return OBJECT_SIGNS;
  const lang = declaredLanguage(element);
  const isAside = role !== undefined && ASIDE_ROLES.has(role);
  if (!isAside && role !== 'heading' && !lang) return undefined;
  return {
    ...(isAside && { aside: true }),
    ...(role === 'heading' && { heading: true }),
    ...(lang && { lang }),
  };
}
