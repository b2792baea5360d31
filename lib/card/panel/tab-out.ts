import { liveRange } from './range.ts';

/** What can have a place in the order of Tab; whether it has one is only known once it takes the focus. */
const FOCUSABLE =
  'a[href], button, input, select, textarea, summary, iframe, audio, video, [tabindex], [contenteditable]';
/** The same inside the card, where links have no address. */
const IN_CARD = 'button, [href], [role="link"]';

/**
 * Tab at a panel's end: moves the focus on to what comes next on the page behind a range, or, backwards from the panel's
 * beginning, to what comes before it. The card stands at the end of the page, from where the browser would go to its
 * first link. Nothing happens inside the panel, and where the page has nothing to go to: then the key is the browser's.
 */
export function tabOut(event: KeyboardEvent, panel: HTMLElement, from: AbstractRange): void {
  if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
  const { activeElement } = panel.getRootNode() as ShadowRoot;
  const inside = [...panel.querySelectorAll<HTMLElement>(IN_CARD)].filter(canBeSeen);
  const isDialog = activeElement?.getAttribute('role') === 'dialog';
  const isAtEnd = event.shiftKey
    ? isDialog || activeElement === inside[0]
    : activeElement === inside.at(-1);
  const range = liveRange(from);
  if (!isAtEnd || !range) return;
  if (focusBeside(range, event.shiftKey)) event.preventDefault();
}

/**
 * Focuses the nearest element behind (or before) a range that takes the focus. Returns whether
 * there is one.
 */
function focusBeside(range: Range, backwards: boolean): boolean {
  const root = range.startContainer.getRootNode() as Document | ShadowRoot;
  const all = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => element.tabIndex >= 0 && element.localName !== 'backstory-card',
  );
  // A link that the mention stands in comes behind it: it is what the reader was at.
  const isBehind = (element: HTMLElement) =>
    range.comparePoint(element, 0) > 0 || element.contains(range.startContainer);
  const beside = all.filter((element) => isBehind(element) !== backwards);
  if (backwards) beside.reverse();
  return beside.some((element) => {
    if (!canBeSeen(element)) return false;
    element.focus();
    return root.activeElement === element;
  });
}

function canBeSeen(element: HTMLElement): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
