/** If an editor takes up this share of the window, the page is there for it. */
const MOST = 0.4;
/** More fields to fill in than a search, a newsletter and a comment form have together. */
const FIELDS = 6;
/**
 * With less running text than this (UTF-16 code units), a page has a heading and a hint, but no
 * article.
 */
const ARTICLE = 600;
/** Text nodes shorter than this are labels, names and times. */
const RUNNING = 40;

const EDITORS = 'textarea,[contenteditable],[role="textbox"]';
/** The selector finds candidates, in a third of the time that it takes to find fields directly. */
const MAYBE_FILLED_IN = 'select,textarea,input,[type]';
const FILLED_IN =
  'select,textarea,input:not([type]),[type="text"],[type="email"],[type="tel"],[type="number"],[type="date"],[type="password"]';
const PASSWORD = '[type="password"]';
/** Parts of applications rather than of pages. */
const PROGRAM = '[role="application"],[role="grid"],[role="log"],[role="listbox"],[role="tree"]';

/** Names of places for mail and messages, as the first part of a host name or path. */
const MESSAGES = /^(?:web)?mail$|^(?:inbox|messages?|messenger|chat|direct|dm)$/;
/** A mail address: nobody puts one into the title of an article. */
const ADDRESS = /\S@\S+\.\w/;

/**
 * Whether a page's main part is an editor, a form, or private messages: such pages are left alone
 * unless the reader asks. It goes by general signs only and, when in doubt, says no: an article
 * with a comment box, a log-in or a newsletter form is read. It needs layout only if the page has
 * such a part at all; on most pages it costs one query or two.
 */
export function isForWriting(document: Document): boolean {
  if (document.designMode === 'on' || document.body?.isContentEditable) return true;
  const editors = seenOf(document, EDITORS).filter(isEditable);
  if (editors.some((editor) => shareOfWindow(editor) >= MOST)) return true;
  const logs = editors.length > 0 ? seenOf(document, '[role="log"]') : [];
  if (logs.length > 0 && !holdsArticle(document, '[role="log"]')) return true;
  if (isForMessages(document) && (editors.length > 0 || document.querySelector(PROGRAM)))
    return true;
  return isForm(document);
}

function isForm(document: Document): boolean {
  const fields = [...document.querySelectorAll(MAYBE_FILLED_IN)].filter(is(FILLED_IN));
  if (fields.length < FIELDS && !fields.some(is(PASSWORD))) return false;
  const seen = fields.filter(isSeen);
  const isForm = seen.length >= FIELDS || seen.some(is(PASSWORD));
  return isForm && !holdsArticle(document, 'form,fieldset,label');
}

function isForMessages({ title, location }: Document): boolean {
  if (ADDRESS.test(String(title))) return true;
  if (!location) return false;
  const labels = location.hostname.split('.');
  const [, first = ''] = location.pathname.toLowerCase().split('/');
  // `mail.example` by itself may be a newspaper; `mail.example.org` is where mail is read.
  return MESSAGES.test(first) || (labels.length > 2 && MESSAGES.test(labels[0] as string));
}

/**
 * Whether there is as much running text as in the shortest article, outside editors and `apart`.
 */
function holdsArticle(document: Document, apart: string): boolean {
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node as Text).data.trim();
    if (text.length < RUNNING) continue;
    const around = node.parentElement;
    if (!around || isIn(around, `script,style,template,noscript,${EDITORS},${apart}`)) continue;
    if (!isSeen(around)) continue;
    length += text.length;
    if (length >= ARTICLE) return true;
  }
  return false;
}

function shareOfWindow(element: Element): number {
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
  const { width, height } = element.getBoundingClientRect();
  const window = clientWidth * clientHeight;
  return window > 0 ? (Math.min(width, clientWidth) * Math.min(height, clientHeight)) / window : 0;
}

function isEditable(element: Element): boolean {
  const { disabled, readOnly } = element as HTMLTextAreaElement;
  return !disabled && !readOnly && element.getAttribute('contenteditable') !== 'false';
}

function seenOf(document: Document, selector: string): Element[] {
  return [...document.querySelectorAll(selector)].filter(isSeen);
}

// A form's fields may hide its own methods behind their names.
const isIn = (element: Element, selector: string) =>
  Element.prototype.closest.call(element, selector) !== null;

const is = (selector: string) => (element: Element) =>
  Element.prototype.matches.call(element, selector);

const isSeen = (element: Element) =>
  Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
