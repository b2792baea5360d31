import type { Page } from 'puppeteer-core';
import { frames } from './frames.ts';
import type { Reader } from './reader.ts';
import { watchDom } from './untouched.ts';

/** Uses a page a little, as a person does: scrolls, selects some words, focuses a field. */
async function useBeforeReading(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    addEventListener('DOMContentLoaded', () => {
      document
        .querySelector<HTMLElement>('input:not([type=hidden])')
        ?.focus({ preventScroll: true });
      const words = document.querySelectorAll('p')[1] ?? document.body;
      if (words?.firstChild) getSelection()?.selectAllChildren(words);
    });
    addEventListener('load', () => {
      scrollTo({ top: 300, behavior: 'instant' });
      const inner = Array.from(document.querySelectorAll('body *')).find((one) => {
        one.scrollTop = 120;
        return one.scrollTop > 0;
      });
      if (inner) inner.scrollLeft = 0;
    });
  });
}

/** Opens an address in a new tab that watches its own DOM, and begins to use the page. */
export async function openUsed(reader: Reader, url: string): Promise<Page> {
  const page = await reader.newPage();
  await watchDom(page);
  await useBeforeReading(page);
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await frames(page, 2);
  return page;
}

/**
 * The result of clicking a link or typing into a field: as it should be, or not, or there was none.
 */
interface Used {
  link: 'followed' | 'taken' | 'none';
  field: 'typed' | 'dead' | 'none';
}

/**
 * Clicks the first link in sight, and types into the first field. The link's navigation is
 * cancelled at the last moment.
 */
export async function useLinkAndField(page: Page): Promise<Used> {
  let link = await clickLink(page);
  // A click on a page that is still moving may miss once or twice.
  for (let tries = 1; link === 'taken' && tries < 3; tries++) link = await clickLink(page);
  return { link, field: await typeIntoField(page) };
}

async function clickLink(page: Page): Promise<Used['link']> {
  await frames(page, 2);
  const at = await page.evaluate(() => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      const box = link.getClientRects()[0];
      if (!box) continue;
      const x = box.x + box.width / 2;
      const y = box.y + box.height / 2;
      if (link.contains(document.elementFromPoint(x, y))) return { x, y };
    }
    return undefined;
  });
  if (!at) return 'none';
  const heard = await page.evaluateHandle(() => {
    const heard = { followed: false };
    const listen = (event: Event) => {
      const onLink = event.composedPath().some((one) => one instanceof HTMLAnchorElement);
      heard.followed = event.isTrusted && !event.defaultPrevented && onLink;
      event.preventDefault();
    };
    addEventListener('click', listen, { once: true });
    return heard;
  });
  await page.mouse.click(at.x, at.y);
  return (await page.evaluate(({ followed }) => followed, heard)) ? 'followed' : 'taken';
}

async function typeIntoField(page: Page): Promise<Used['field']> {
  const hasField = await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('input:not([type]), input[type=text]');
    if (!field?.checkVisibility() || field.disabled || field.readOnly) return false;
    field.value = '';
    field.focus({ preventScroll: true });
    return document.activeElement === field;
  });
  if (!hasField) return 'none';
  await page.keyboard.type('q');
  const isTyped = await page.evaluate(
    () => (document.activeElement as HTMLInputElement).value === 'q',
  );
  return isTyped ? 'typed' : 'dead';
}

/**
 * Remembers how far everything is scrolled. Returns a function that restores that, and moves
 * pointer and focus off the page.
 */
export async function keepPlace(page: Page): Promise<() => Promise<void>> {
  const kept = await page.evaluateHandle(() => {
    const viewport = document.scrollingElement;
    const inner = [...document.querySelectorAll('body *')].filter((one) => one !== viewport);
    return [...inner, ...(viewport ? [viewport] : [])].map(
      (element) => [element, element.scrollTop, element.scrollLeft] as const,
    );
  });
  return async () => {
    await page.mouse.move(0, 0);
    await page.evaluate((all) => {
      (document.activeElement as HTMLElement | null)?.blur();
      for (const [element, top, left] of all) element.scrollTo({ top, left, behavior: 'instant' });
    }, kept);
  };
}
