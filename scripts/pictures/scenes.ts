import type { Page } from 'puppeteer-core';
import { evaluateInCard, readCard } from '../drive/card.ts';
import type { Chromium } from '../drive/chromium.ts';
import { marksOn, restOnMark } from '../drive/marks.ts';
import { until } from '../drive/until.ts';
import type { Article } from '../start/article.ts';

/** How to take a picture: size in CSS px, and device pixels per CSS px. */
export interface Look {
  scheme: 'light' | 'dark';
  width: number;
  height: number;
  density: number;
}

/** How long a page may take to get ready for its picture, in ms. */
const PATIENCE = 15_000;

/**
 * Opens the article in a new tab, and resolves once it has been read. @throws if nothing gets
 * marked.
 */
export async function openArticle(chromium: Chromium, { url }: Article, look: Look): Promise<Page> {
  const page = await openPage(chromium, look);
  await page.goto(url);
  const marked = await until(PATIENCE, async () => (await marksOn(page)).length > 0 || undefined);
  if (!marked) throw new Error('Nothing was marked on the sample article.');
  return page;
}

/** Opens the card at a place where the article takes up a dispute. @throws if none opens. */
export async function openCard(page: Page): Promise<void> {
  const disputed = await until(PATIENCE, () =>
    restOnMark(page, ({ text, context }) => text === 'Pyongyang' && /shells/.test(context)).catch(
      () => undefined,
    ),
  );
  const card = disputed && (await until(PATIENCE, () => evaluateInCard(page, readCard)));
  if (!card) throw new Error('No card opened on the sample article.');
}

/** Opens the story for the article's newest tab, at the panel with this name. */
export async function openPanel(
  chromium: Chromium,
  { url }: Article,
  panel: string,
  look: Look,
): Promise<Page> {
  const tab = await chromium.extension.evaluate(async (api, wanted) => {
    const tabs = await api.tabs.query({});
    return tabs.findLast((one) => one.url === wanted)?.id;
  }, url);
  const page = await openPage(chromium, look);
  await page.goto(`${chromium.extension.origin}/popup.html?tab=${tab}`);
  const button = await page.waitForSelector(`[role="tab"] ::-p-text(${panel})`);
  await button?.click();
  return page;
}

async function openPage(
  { browser }: Chromium,
  { scheme, width, height, density }: Look,
): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height, deviceScaleFactor: density });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  return page;
}
