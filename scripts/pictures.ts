/** `npm run pictures`: takes the README's pictures, light and dark, of the sample article read with Backstory. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import { buildExtension } from './build.ts';
import { evaluateInCard, readCard } from './drive/card.ts';
import { type Chromium, launchChromium } from './drive/chromium.ts';
import { restOnMark } from './drive/marks.ts';
import { browserOf } from './install-browser.ts';
import { ROOT } from './run.ts';
import { articleFor } from './start/article.ts';
import { until } from './until.ts';

const FOLDER = join(ROOT, 'docs', 'pictures');
const PANELS = ['Brief', 'Timeline', 'Disagreements'];
/** How long a page may take to get where its picture is taken, in ms. */
const PATIENCE = 15_000;

const article = await articleFor(undefined);
const executablePath = await browserOf('chromium', 'chrome', 'edge');
const chromium = await launchChromium({
  executablePath,
  extension: await buildExtension('chromium'),
  headless: true,
});
try {
  await mkdir(FOLDER, { recursive: true });
  for (const scheme of ['light', 'dark']) {
    const page = await openPage(chromium, scheme, { width: 1000, height: 720 });
    await page.goto(article.url);
    await pictureOfCard(page, scheme);
    await page.bringToFront();
    const story = await openPage(chromium, scheme, { width: 400, height: 600 });
    await story.goto(
      `${chromium.extension.origin}/popup.html?tab=${await idOf(chromium, article.url)}`,
    );
    for (const panel of PANELS) await pictureOfPanel(story, panel, scheme);
    await page.close();
    await story.close();
  }
} finally {
  await chromium.browser.close();
  article.close();
}

async function openPage(
  { browser }: Chromium,
  scheme: string,
  viewport: { width: number; height: number },
): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ ...viewport, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  return page;
}

async function pictureOfCard(page: Page, scheme: string): Promise<void> {
  const disputed = await until(PATIENCE, () =>
    restOnMark(page, ({ text, context }) => text === 'Pyongyang' && /shells/.test(context)).catch(
      () => undefined,
    ),
  );
  const card = disputed && (await until(PATIENCE, () => evaluateInCard(page, readCard)));
  if (!card) throw new Error('No card opened on the sample article.');
  await take(page, `card-${scheme}`);
}

async function pictureOfPanel(page: Page, panel: string, scheme: string): Promise<void> {
  const tab = await page.waitForSelector(`[role="tab"] ::-p-text(${panel})`);
  await tab?.click();
  await take(page, `${panel.toLowerCase()}-${scheme}`);
}

/** In as few colours as a page of text needs: the pictures travel with every clone. */
async function take(page: Page, name: string): Promise<void> {
  const picture = sharp(await page.screenshot());
  await picture.png({ palette: true, colours: 128 }).toFile(join(FOLDER, `${name}.png`));
}

async function idOf({ extension }: Chromium, url: string): Promise<number | undefined> {
  return extension.evaluate(async (api, wanted) => {
    const tabs = await api.tabs.query({});
    return tabs.findLast((tab) => tab.url === wanted)?.id;
  }, url);
}
