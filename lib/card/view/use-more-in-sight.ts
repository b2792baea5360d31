import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * How much of what More unfolds must be in sight, in CSS px: its heading and the first lines of a
 * statement.
 */
const ENOUGH = 72;
/** Left free above it after scrolling, in CSS px. */
const ABOVE = 8;

/**
 * Scrolls a card's body to what More has unfolded below its edge, because otherwise pressing it
 * would seem to do nothing.
 */
export function useMoreInSight(card: RefObject<HTMLElement | null>, unfolded: boolean): void {
  useLayoutEffect(() => {
    const body = unfolded && card.current?.querySelector('.card-body');
    // If there is nothing more from before the article, More has added to what came after it.
    const more = body && (body.querySelector('.more') ?? body.querySelector('.since'));
    if (!more) return;
    const { top, bottom } = body.getBoundingClientRect();
    const begins = more.getBoundingClientRect().top;
    if (begins + ENOUGH > bottom) body.scrollTop += begins - top - ABOVE;
  }, [card, unfolded]);
}
