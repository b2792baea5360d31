import { connectedRange } from './range.ts';

/**
 * Elements that can be in the tab order. Whether one really is only shows when it takes the focus.
 */
const FOCUSABLE =
  'a[href], button, input, select, textarea, summary, iframe, audio, video, [tabindex], [contenteditable]';
/** The same inside the card, where links have no address. */
const IN_CARD = 'button, [href], [role="link"]';

/**
 * Handles Tab at either end of a panel: moves the focus to what follows a range on the page or,
 * backwards from the panel's beginning, to what precedes it. The card is at the end of the
 * document, so the browser itself would go to the page's first link. Does nothing elsewhere in the
 * panel, or if the page has nothing to go to; then the browser handles the key.
 */
export function tabOut(event: KeyboardEvent, panel: HTMLElement, from: AbstractRange): void {
  if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
  const { activeElement } = panel.getRootNode() as ShadowRoot;
  const inside = [...panel.querySelectorAll<HTMLElement>(IN_CARD)].filter(canBeSeen);
  const isDialog = activeElement?.getAttribute('role') === 'dialog';
  const isAtEnd = event.shiftKey
    ? isDialog || activeElement === inside[0]
    : activeElement === inside.at(-1);
  const range = connectedRange(from);
  if (!isAtEnd || !range) return;
  if (focusBeside(range, event.shiftKey)) event.preventDefault();
}

/**
 * Focuses the nearest element after (or before) a range that accepts the focus. Returns whether
 * there is one.
 */
function focusBeside(range: Range, backwards: boolean): boolean {
  const root = range.startContainer.getRootNode() as Document | ShadowRoot;
  const all = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => element.tabIndex >= 0 && element.localName !== 'backstory-card',
  );
  // A link around the mention counts as after it, because that is where the reader was.
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
