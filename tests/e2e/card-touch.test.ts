import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { readCard } from '../../scripts/drive/card.ts';
import { type Mark, marksOn } from '../../scripts/drive/marks.ts';
import { cardClosed, openCard } from './rig/card.ts';
import { frames } from './rig/frames.ts';
import { inEachBrowser } from './rig/in-each-browser.ts';
import { marked } from './rig/marks.ts';
import { article } from './rig/pages.ts';
import type { Reader } from './rig/reader.ts';

const PAGE = article({
  body: `<p><a href="/linked">Sergei Shoigu</a> had been to Pyongyang before.</p>
    ${'<p>Below it there is much more to read.</p>'.repeat(40)}`,
});

/** Opens an article on a touch screen, and waits until it is marked. */
async function openOnPhone({ newPage, web, name }: Reader): Promise<Page> {
  const page = await newPage();
  // Firefox's protocol can touch any page; Chromium's needs touch emulation.
  await page.setViewport({
    width: 390,
    height: 780,
    ...(name === 'chromium' && { hasTouch: true }),
  });
  web.put('http://news.example/linked', '<!doctype html><title>Another article</title>');
  await page.goto(web.put('http://news.example/a', PAGE));
  await marked(page);
  return page;
}

/**
 * Opens an article and, with a tap, a first card, which brings its script: from then on another one
 * could open at once. Closes it again. Returns where the mention is.
 */
async function tapOnce(reader: Reader): Promise<{ page: Page; x: number; y: number }> {
  const page = await openOnPhone(reader);
  const { x, y } = await markOf(page, 'Vladimir Putin');
  await reader.tap(page, x, y);
  await openCard(reader, page);
  await reader.tap(page, 200, 8);
  await cardClosed(reader, page);
  return { page, x, y };
}

async function markOf(page: Page, text: string): Promise<Mark> {
  const mark = (await marksOn(page)).find((one) => one.text === text);
  if (!mark) throw new Error(`Nothing marked says “${text}”.`);
  return mark;
}

/** In frames: longer than a finger rests before a browser takes it for a long press. */
const LONG = 60;

inEachBrowser('a finger', (reader) => {
  test('taps a mention: its card opens as a sheet, clear of the line, and closes with a tap beside it', async () => {
    const page = await openOnPhone(reader());
    const mark = await markOf(page, 'Vladimir Putin');
    await reader().tap(page, mark.x, mark.y);
    expect(await openCard(reader(), page)).toContain('Vladimir Putin');
    const box = await reader().inCard(page, (root) => {
      const panel = root.querySelector<HTMLElement>('.panel');
      const { left, right, top, bottom } = panel?.getBoundingClientRect() ?? new DOMRect();
      return { sheet: panel?.dataset.sheet, left, right, top, bottom };
    });
    expect(box).toMatchObject({ sheet: 'bottom', left: 0 });
    expect(box?.right).toBe(await page.evaluate(() => document.documentElement.clientWidth));
    expect(box?.top).toBeGreaterThan(mark.y);
    await reader().tap(page, 200, 8);
    await cardClosed(reader(), page);
  });

  test('taps a linked mention: the link is followed, and no card opens', async () => {
    const page = await openOnPhone(reader());
    const { x, y } = await markOf(page, 'Sergei Shoigu');
    await Promise.all([page.waitForNavigation(), reader().tap(page, x, y)]);
    expect(page.url()).toBe('http://news.example/linked');
  });

  test('presses long: no card opens, because that is the browser’s own gesture', async () => {
    const { page, x, y } = await tapOnce(reader());
    const touch = await page.touchscreen.touchStart(x, y);
    await frames(page, LONG);
    await touch.end();
    await frames(page, 5);
    expect(await reader().inCard(page, readCard)).toBeFalsy();
  });

  test('scrolls from a mention: the page scrolls, and no card opens', async () => {
    const { page, x, y } = await tapOnce(reader());
    const touch = await page.touchscreen.touchStart(x, y);
    for (let step = 1; step <= 8; step++) await touch.move(x, y - step * 10);
    await touch.end();
    await frames(page, 5);
    expect(await reader().inCard(page, readCard)).toBeFalsy();
    if (reader().name === 'chromium') expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });
});
