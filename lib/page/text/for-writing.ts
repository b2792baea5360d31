/** An editor that takes so much of the window is what the page is for. */
const MOST = 0.4;
/** More fields to fill in than a search, a newsletter and a comment have together. */
const FIELDS = 6;
/** Less running text than this (UTF-16 code units) is a heading and a hint: no article is so short. */
const ARTICLE = 600;
/** Text nodes that are shorter are labels, names and times. */
const RUNNING = 40;

const EDITORS = 'textarea,[contenteditable],[role="textbox"]';
const FILLED_IN =
  'select,textarea,input:not([type]),[type="text"],[type="email"],[type="tel"],[type="number"],[type="date"],[type="password"]';
/** Parts of programs rather than of pages. */
const PROGRAM = '[role="application"],[role="grid"],[role="log"],[role="listbox"],[role="tree"]';

/** Where mail and messages are read, by the first part of the host's name or of the path. */
const MESSAGES = /^(?:web)?mail$|^(?:inbox|messages?|messenger|chat|direct|dm)$/;
/** Whose mail it is: nobody puts an address into an article's title. */
const ADDRESS = /\S@\S+\.\w/;

/**
 * Whether a page's main part is an editor, a form, or private messages: such pages are left alone unless the reader asks.
 * By general signs only, and in doubt against: an article with a comment box, a log-in or a newsletter form is read.
 * Asks for layout where such a part is there at all; most pages cost one query or two.
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
  const fields = document.querySelectorAll(FILLED_IN);
  if (fields.length < FIELDS && !document.querySelector('[type="password"]')) return false;
  const seen = [...fields].filter(isSeen);
  const isForm = seen.length >= FIELDS || seen.some((field) => field.matches('[type="password"]'));
  return isForm && !holdsArticle(document, 'form,fieldset,label');
}

function isForMessages({ title, location }: Document): boolean {
  if (ADDRESS.test(String(title))) return true;
  if (!location) return false;
  const labels = location.hostname.split('.');
  const [, first = ''] = location.pathname.toLowerCase().split('/');
  // `mail.example` alone may be a newspaper; `mail.example.org` is where its readers' mail is.
  return MESSAGES.test(first) || (labels.length > 2 && MESSAGES.test(labels[0] as string));
}

/** Whether there is as much running text as in the shortest article, outside of editors and of `apart`. */
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

const isSeen = (element: Element) =>
  Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
