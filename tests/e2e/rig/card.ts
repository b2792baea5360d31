import type { Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { readCard } from '../../../scripts/drive/card.ts';
import { type Mark, restOnMark } from '../../../scripts/drive/marks.ts';
import { frames } from './frames.ts';
import { PATIENCE } from './patience.ts';
import type { Reader } from './reader.ts';

/** Rests the pointer on a mark, waits for its card and returns the card's text. */
export async function hover(
  reader: Reader,
  page: Page,
  which: (mark: Mark) => boolean,
): Promise<string> {
  await restOnMark(page, which);
  return openCard(reader, page);
}

/** Waits for a card with the expected text to be open, and returns the text. */
export function openCard(
  reader: Reader,
  page: Page,
  expected: (text: string) => boolean = () => true,
): Promise<string> {
  return vi.waitUntil(async () => {
    const text = await reader.inCard(page, readCard);
    return text !== undefined && text !== null && expected(text) && text;
  }, PATIENCE) as Promise<string>;
}

/** Waits until no card is open. */
export async function cardClosed(reader: Reader, page: Page): Promise<void> {
  await vi.waitUntil(async () => !(await reader.inCard(page, readCard)), PATIENCE);
}

/**
 * Clicks, with the mouse, the first thing in the card that matches a selector and has a text, once
 * it no longer moves.
 */
export async function clickInCard(
  reader: Reader,
  page: Page,
  selector: string,
  text = '',
): Promise<void> {
  let before = await middleInCard(reader, page, selector, text);
  const middle = await vi.waitUntil(async () => {
    // An earlier click may have unfolded the card, which takes its new place a few frames later.
    await frames(page, 3);
    const now = await middleInCard(reader, page, selector, text);
    const standsStill = now && before && now.x === before.x && now.y === before.y;
    before = now;
    return standsStill && now;
  }, PATIENCE);
  await page.mouse.click(middle.x, middle.y);
}

async function middleInCard(reader: Reader, page: Page, selector: string, text: string) {
  const middle = await reader.inCard(
    page,
    (root, selector, text) => {
      const all = Array.from(root.querySelectorAll(selector));
      const element = all.find((one) =>
        `${one.textContent} ${one.getAttribute('aria-label')}`.includes(text),
      );
      element?.scrollIntoView({ block: 'nearest' });
      const box = element?.getClientRects()[0];
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    selector,
    text,
  );
  if (!middle) throw new Error(`The card has no ${selector} that says “${text}”.`);
  return middle;
}
