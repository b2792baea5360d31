/**
 * `npm run pictures`: retakes the README's pictures and the stores' screenshots, of the sample
 * article read with the built extension. Fails if anything but the article is requested.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { buildExtension } from './build/build-extension.ts';
import { type Chromium, launchChromium } from './drive/chromium.ts';
import { browserOf } from './drive/install-browser.ts';
import { layOver } from './pictures/lay-over.ts';
import { type Look, openArticle, openCard, openPanel } from './pictures/scenes.ts';
import { command } from './project/command.ts';
import { ROOT } from './project/run.ts';
import { type Article, articleFor } from './start/article.ts';

const README = join(ROOT, 'docs', 'pictures');
const STORE = join(ROOT, 'docs', 'store', 'screenshots');

/** The size that both stores ask for, in CSS px. */
const STORE_SIZE = { width: 1280, height: 800, density: 1 };
const POPUP = { width: 400, height: 600 };

/** The sample article's site in the pictures: a plausible name that can't belong to anyone. */
const SITE = 'courier.example';

/** A browser with the extension, and the article to photograph in it. */
interface Studio {
  chromium: Chromium;
  article: Article;
}

await command('npm run pictures', async () => {
  parseArgs();
  const extension = await buildExtension('chromium');
  const sample = await articleFor(undefined);
  const chromium = await launchChromium({
    executablePath: await browserOf('chromium', 'chrome', 'edge'),
    extension,
    headless: true,
    args: [`--host-resolver-rules=MAP ${SITE} 127.0.0.1`],
  });
  try {
    const article = { ...sample, url: sample.url.replace('localhost', SITE) };
    await takeAll({ chromium, article });
  } finally {
    await chromium.browser.close();
    sample.close();
  }
});

async function takeAll(studio: Studio): Promise<void> {
  const strays = straysFrom(studio);
  for (const folder of [README, STORE]) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
  }
  for (const scheme of ['light', 'dark'] as const) {
    const open = await card(studio, { scheme, width: 1000, height: 720, density: 2 });
    await write(README, `card-${scheme}`, open);
    for (const name of ['Brief', 'Timeline', 'Disagreements']) {
      const picture = await panel(studio, name, { ...POPUP, scheme, density: 2 });
      await write(README, `${name.toLowerCase()}-${scheme}`, picture);
    }
  }
  await write(STORE, '1-card', await card(studio, { ...STORE_SIZE, scheme: 'light' }));
  await write(STORE, '2-disagreements', await panelOver(studio, 'Disagreements', 'light'));
  await write(STORE, '3-timeline', await panelOver(studio, 'Timeline', 'light'));
  await write(STORE, '4-brief', await panelOver(studio, 'Brief', 'dark'));
  if (strays.size > 0) throw new Error(`Asked of the net: ${[...strays].join(' ')}`);
}

/** Addresses other than the article's that any page requests from now on. */
function straysFrom({ chromium, article }: Studio): Set<string> {
  const strays = new Set<string>();
  chromium.browser.on('targetcreated', async (target) => {
    const page = await target.page();
    page?.on('request', (request) => {
      const url = request.url();
      if (/^https?:/.test(url) && new URL(url).host !== new URL(article.url).host) strays.add(url);
    });
  });
  return strays;
}

async function card({ chromium, article }: Studio, look: Look): Promise<Uint8Array> {
  const page = await openArticle(chromium, article, look);
  await openCard(page);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

async function panel(studio: Studio, name: string, look: Look): Promise<Uint8Array> {
  const { chromium, article } = studio;
  const page = await openArticle(chromium, article, look);
  const story = await openPanel(chromium, article, name, look);
  const picture = await story.screenshot();
  await story.close();
  await page.close();
  return picture;
}

/** A panel as the popup shows it: over the article, below the toolbar. */
async function panelOver(
  studio: Studio,
  name: string,
  scheme: Look['scheme'],
): Promise<Uint8Array> {
  const { chromium, article } = studio;
  const page = await openArticle(chromium, article, { ...STORE_SIZE, scheme });
  const behind = await page.screenshot();
  await page.close();
  return layOver(behind, await panel(studio, name, { ...POPUP, scheme, density: 1 }));
}

/** With as few colours as a page of text needs, because the pictures are part of every clone. */
async function write(folder: string, name: string, picture: Uint8Array): Promise<void> {
  await sharp(picture)
    .png({ palette: true, colours: 128 })
    .toFile(join(folder, `${name}.png`));
}
