import type { Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { type Mark, marksOn } from '../../../scripts/drive/marks.ts';
import { PATIENCE } from './patience.ts';
import type { Reader } from './reader.ts';

/** Whether a mark's text is this. */
export const named = (text: string) => (mark: Mark) => mark.text === text;

/** Whether any of some marks has this text. */
export const has = (text: string) => (marks: Mark[]) => marks.some(named(text));

/** Waits until the page's marks are as expected, and returns them. */
export function marksWhen(
  page: Page,
  expected: (marks: Mark[]) => boolean,
  patience = PATIENCE,
): Promise<Mark[]> {
  return vi.waitUntil(async () => {
    const marks = await marksOn(page);
    return expected(marks) && marks;
  }, patience) as Promise<Mark[]>;
}

/** Waits until the page is marked. */
export function marked(page: Page): Promise<Mark[]> {
  return marksWhen(page, (marks) => marks.length > 0);
}

/** Waits until nothing on the page is marked. */
export async function unmarked(page: Page): Promise<void> {
  await marksWhen(page, (marks) => marks.length === 0);
}

/** Whether the reader, or the story that it needs, has been injected into a page. */
export async function readerIsIn({ extension }: Reader, page: Page): Promise<boolean> {
  return extension.evaluate(async (api, url) => {
    const [tab] = await api.tabs.query({ url });
    const [frame] = await api.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: () => Symbol.for('backstory') in globalThis,
    });
    return frame?.result as boolean;
  }, page.url());
}

/** Whether anything is marked, and some rule paints it. */
export function isPainted(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const plain = getComputedStyle(document.body);
    return Array.from(CSS.highlights).some(([name, { size }]) => {
      if (!name.startsWith('backstory-mention') || size === 0) return false;
      const mark = getComputedStyle(document.body, `::highlight(${name})`);
      return (
        mark.textDecoration !== plain.textDecoration ||
        mark.backgroundColor !== plain.backgroundColor
      );
    });
  });
}
