import { browser } from 'wxt/browser';

/** What reading a page takes, in order: the story first, since the reader looks for it at once. */
const FILES = ['/story.js', '/content-scripts/reader.js'] as const;

/** What a card takes besides: as much as all the rest, and most marked pages are left without any. */
const CARD = '/content-scripts/card.js';

/** A tab's page: the very document, where its id is known, for the tab may hold another one by now. */
export type PageTarget = { tabId: number } & ({ documentIds: string[] } | { frameIds: number[] });

/**
 * Brings marks, story and reader into a page. Rejects if the page has gone or extensions may not
 * enter it.
 */
export async function bringReader(target: PageTarget): Promise<void> {
  await browser.scripting.insertCSS({ target, files: ['/marks.css'] });
  await browser.scripting.executeScript({ target, files: [...FILES] });
}

/** Brings the card's script to the reader in a page. Rejects like `bringReader`. */
export async function bringCard(target: PageTarget): Promise<void> {
  await browser.scripting.executeScript({ target, files: [CARD] });
}
