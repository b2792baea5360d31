import { isClobbered } from './hostile.ts';

/** What an element's attributes say of the text in it. */
export interface Signs {
  /** Not searched: hidden from the reader (`void`), or seen but no running text (`object`). */
  closed?: 'void' | 'object';
  /** Text around the article. */
  aside?: true;
  heading?: true;
  lang?: string;
}

/** By a property of the element's own, not by style sheets; and classes that many sites give to text for screen readers only. */
const UNSEEN = [
  '[hidden]',
  '[aria-hidden="true"]',
  'dialog:not([open])',
  '.sr-only',
  '.visually-hidden',
  '.visuallyhidden',
  '.screen-reader-text',
].join();

/** The selector narrows down, the expression decides: matching parts of attributes is what a query spends most on. */
const STYLED = '[style*="none"],[style*="hidden"]';
const HIDING = /(?:^|[;\s])(?:display:\s*none|visibility:\s*hidden)/;

/** What may say something of the text in an element that is seen. */
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
  /** What an element's attributes tell; undefined for most. */
  at(element: Element): Signs | undefined;
  /** To be told of every shadow tree before anything in it is looked at. */
  into(root: ShadowRoot): void;
}

/**
 * A look at all that is under `root` in a few native queries, for reading it whole: per element it then costs one
 * look into a map, a fraction of asking each for its attributes.
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
  // No query reaches into a shadow tree, so each is asked when the way leads there. What hides an element outweighs what it says of itself.
  const into = (tree: ParentNode) => {
    note(tree.querySelectorAll(TELLING), toldBy);
    note(tree.querySelectorAll(STYLED), hiddenBy);
    note(tree.querySelectorAll(UNSEEN), () => UNSEEN_SIGNS);
  };
  into(root);
  return { at: (element) => signs.get(element), into };
}

/** A look at one element after the other, for reading a few. */
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

/** What the attributes of an element that is seen say; undefined for most. */
function toldBy(element: Element): Signs | undefined {
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return OBJECT_SIGNS;
  const role = element.getAttribute('role')?.trim().toLowerCase();
  if (role && OBJECT_ROLES.has(role)) return OBJECT_SIGNS;
  const lang = element.getAttribute('lang');
  const isAside = role !== undefined && ASIDE_ROLES.has(role);
  if (!isAside && role !== 'heading' && !lang) return undefined;
  return {
    ...(isAside && { aside: true }),
    ...(role === 'heading' && { heading: true }),
    ...(lang && { lang }),
  };
}
