import { connectedRange, elementOf, lineBox } from './panel/range.ts';
import type { CardMention } from './types.ts';

/** Where a step goes: to the next or previous mention, or to the card of the current one. */
export type StepTo = 'next' | 'previous' | 'open';

/**
 * How far down the window a mention is scrolled to, as a share of its height: high enough to leave
 * room for its card below.
 */
const SHOWN_AT = 0.3;

/**
 * The mention that a step leads to. From the `current` one, that is its neighbour, wrapping around
 * at the ends; without one, the mention in the focused element, or else the first that is in or
 * below the window, or else the first.
 */
export function mentionFor(
  to: StepTo,
  mentions: readonly CardMention[],
  current: string | undefined,
  focused: Element | null,
): CardMention | undefined {
  const at = mentions.findIndex(({ key }) => key === current);
  if (to === 'open' || at < 0) {
    return inFocus(mentions, focused) ?? mentions[at] ?? mentions.find(isBelowTop) ?? mentions[0];
  }
  return mentions.at((at + (to === 'next' ? 1 : -1)) % mentions.length);
}

/**
 * Scrolls a mention to where its card has room, unless it is already in sight. Without animation,
 * because the card waits for it.
 */
export function showMention({ range }: CardMention): void {
  const live = connectedRange(range);
  const element = elementOf(live);
  const window = element?.ownerDocument.defaultView;
  if (!live || !window) return;
  if (inSight(live, window)) return;
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A paragraph may be longer than the window, so that its middle is in sight but the mention is
  // not.
  const top = lineBox(live).top - window.innerHeight * SHOWN_AT;
  if (!inSight(live, window)) window.scrollBy({ top, behavior: 'instant' });
}

function inSight(range: Range, window: Window): boolean {
  const { top, bottom } = lineBox(range);
  return top >= 0 && bottom <= window.innerHeight;
}

function inFocus(mentions: readonly CardMention[], focused: Element | null) {
  if (!focused || focused === focused.ownerDocument.body) return undefined;
  return mentions.find(({ range }) => focused.contains(range.startContainer));
}

function isBelowTop({ range }: CardMention): boolean {
  const live = connectedRange(range);
  return live !== undefined && lineBox(live).top >= 0;
}
