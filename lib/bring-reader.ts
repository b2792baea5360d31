import { browser } from 'wxt/browser';

/** What reading a page takes, in order: the story first, since the reader looks for it at once. */
const FILES = ['/story.js', '/content-scripts/reader.js'] as const;

/** A tab's page: the very document, where its id is known, for the tab may hold another one by now. */
export type PageTarget = { tabId: number } & ({ documentIds: string[] } | { frameIds: number[] });

/** Brings marks, story and reader into a page. Rejects where the page has gone or extensions may not enter it. */
export async function bringReader(target: PageTarget): Promise<void> {
  await browser.scripting.insertCSS({ target, files: ['/marks.css'] });
  await browser.scripting.executeScript({ target, files: [...FILES] });
}
