import type { Page } from 'puppeteer-core';
import type { Reader } from './reader.ts';

/** What a page has seen of changes to its own DOM. */
interface Watched {
  /** The document's HTML when it had been parsed. */
  before: string;
  /** Every change since then, in words, except to the card's own element. */
  changes: string[];
}

/** Makes a page watch its own DOM from the moment it is parsed. */
export async function watchDom(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const watched: Watched = { before: '', changes: [] };
    Object.assign(window, { watched });
    const isCard = (node: Node) => (node as Element).localName === 'backstory-card';
    const observer = new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
        if (isCard(target)) continue;
        const nodes = [...addedNodes, ...removedNodes].filter((node) => !isCard(node));
        if (type === 'childList' && nodes.length === 0) continue;
        const what = attributeName ?? nodes.map((node) => node.nodeName).join(' ');
        watched.changes.push(`${type} of ${target.nodeName}: ${what}`);
      }
    });
    document.addEventListener('DOMContentLoaded', () => {
      watched.before = document.documentElement.outerHTML;
      observer.observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
  });
}

/**
 * What has become of a watched page's DOM: its changes, and whether its HTML is the same apart from
 * the card's element.
 */
export function domOf(page: Page): Promise<{ changes: string[]; same: boolean; cards: number }> {
  return page.evaluate(() => {
    const { before, changes } = (window as unknown as { watched: Watched }).watched;
    const now = document.documentElement.cloneNode(true) as HTMLElement;
    const cards = now.querySelectorAll('backstory-card');
    for (const card of cards) card.remove();
    return { changes, same: now.outerHTML === before, cards: cards.length };
  });
}

/** Opens an address in a new tab that watches its own DOM. */
export async function openWatched(reader: Reader, url: string): Promise<Page> {
  const page = await reader.newPage();
  await watchDom(page);
  await page.goto(url);
  return page;
}
