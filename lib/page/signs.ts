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

const SELECTOR = `${UNSEEN},${STYLED},[role],[contenteditable],[lang]`;

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
 * A look at all that is under `root` in one native query, for reading it whole: per element it then costs one
 * look into a map, a fraction of asking each for its attributes.
 */
export function lookUnder(root: ParentNode): Look {
  const signs = new Map<Element, Signs>();
  // No query reaches into a shadow tree, so each is asked when the way leads there.
  const into = (tree: ParentNode) => {
    for (const element of tree.querySelectorAll(SELECTOR)) signs.set(element, signsOf(element));
  };
  into(root);
  return { at: (element) => signs.get(element), into };
}

/** A look at one element after the other, for reading a few. */
export const LOOK_AT_EACH: Look = {
  at: (element) => (element.matches(SELECTOR) ? signsOf(element) : undefined),
  into: () => {},
};

function signsOf(element: Element): Signs {
  if (isClobbered(element, element.localName)) return {};
  if (element.matches(UNSEEN) || HIDING.test(element.getAttribute('style') ?? '')) {
    return { closed: 'void' };
  }
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return { closed: 'object' };
  const role = element.getAttribute('role')?.trim().toLowerCase();
  if (role && OBJECT_ROLES.has(role)) return { closed: 'object' };
  const signs: Signs = {};
  if (role && ASIDE_ROLES.has(role)) signs.aside = true;
  if (role === 'heading') signs.heading = true;
  const lang = element.getAttribute('lang');
  if (lang) signs.lang = lang;
  return signs;
}
