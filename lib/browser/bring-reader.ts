import { browser } from 'wxt/browser';

/**
 * The scripts that read a page, in order: the story first, because the reader looks for it at once.
 */
const FILES = ['/story.js', '/content-scripts/reader.js'] as const;

/**
 * The script that shows cards. It weighs as much as all the rest, and on most marked pages no card
 * is ever opened.
 */
const CARD = '/content-scripts/card.js';

/**
 * A page in a tab. The document itself, if its id is known, because the tab may have moved on to
 * another one.
 */
export type PageTarget = { tabId: number } & ({ documentIds: string[] } | { frameIds: number[] });

/**
 * Injects mark styles, story and reader into a page. Rejects if the page has gone or extensions may
 * not access it.
 */
export async function bringReader(target: PageTarget): Promise<void> {
  await browser.scripting.insertCSS({ target, files: ['/marks.css'] });
  await browser.scripting.executeScript({ target, files: [...FILES] });
}

/** Injects the card's script beside the reader in a page. Rejects like `bringReader`. */
export async function bringCard(target: PageTarget): Promise<void> {
  await browser.scripting.executeScript({ target, files: [CARD] });
}
