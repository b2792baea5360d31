import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { stories } from '../knowledge/vite-plugin.ts';
import { findBrowser } from './browsers.ts';

/** Photographs every state of the card, light and dark, wide and narrow, into the ignored folder `screens`. */

const FOLDER = join(import.meta.dirname, '..', 'screens');

interface Shot {
  name: string;
  /** Which mention of the page, counted from 0. */
  mention: number;
  published?: string;
  /** What is done to the open card, with its root. */
  act?: (page: Page) => Promise<void>;
  touch?: boolean;
}

const press = (name: string) => async (page: Page) => {
  await page.locator('backstory-card').getByRole('button', { name, exact: true }).first().click();
};

const SHOTS: Shot[] = [
  { name: 'person', mention: 1, published: '2022-05-20' },
  { name: 'dispute', mention: 3, published: '2022-05-20' },
  { name: 'settled', mention: 7, published: '2024-01-01' },
  { name: 'more', mention: 1, published: '2022-05-20', act: press('More') },
  { name: 'sources', mention: 5, published: '2022-05-20', act: press('Sources') },
  { name: 'options', mention: 1, published: '2022-05-20', act: press('Options') },
  {
    name: 'why',
    mention: 1,
    published: '2022-05-20',
    act: async (page) => {
      await press('Options')(page);
      await press('Why is this marked?')(page);
    },
  },
  {
    name: 'followed',
    mention: 5,
    published: '2022-05-20',
    act: async (page) => {
      await page.locator('backstory-card').getByRole('link').first().click();
    },
  },
  {
    name: 'folded',
    mention: 1,
    published: '2022-05-20',
    act: press('Sources disagree on one question'),
  },
  { name: 'pinned', mention: 1, published: '2022-05-20', act: press('Pin') },
  { name: 'past-horizon', mention: 0, published: '2026-01-01' },
  { name: 'touch', mention: 1, published: '2022-05-20', touch: true },
];

const LOOKS = [
  { name: 'wide-light', width: 900, height: 760, scheme: 'light', forced: false },
  { name: 'wide-dark', width: 900, height: 760, scheme: 'dark', forced: false },
  { name: 'narrow-light', width: 320, height: 640, scheme: 'light', forced: false },
  { name: 'narrow-dark', width: 320, height: 640, scheme: 'dark', forced: false },
  { name: 'forced', width: 900, height: 760, scheme: 'dark', forced: true },
] as const;

const only = process.argv.slice(2);
const wanted = (name: string) => only.length === 0 || only.some((part) => name.includes(part));

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const server = await createServer({
  configFile: false,
  root: join(import.meta.dirname, '..'),
  logLevel: 'error',
  plugins: [preact(), stories()],
  server: { port: 0 },
});
await server.listen();
const executablePath = findBrowser('chromium') ?? findBrowser('chrome') ?? findBrowser('edge');
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox'],
});
try {
  for (const look of LOOKS) await photographAll(browser, look);
} finally {
  await browser.close();
  await server.close();
}

async function photographAll(browser: Browser, look: (typeof LOOKS)[number]): Promise<void> {
  const contextOptions = {
    viewport: { width: look.width, height: look.height },
    colorScheme: look.scheme,
    forcedColors: look.forced ? 'active' : 'none',
    reducedMotion: 'reduce',
    deviceScaleFactor: 2,
  } as const;
  for (const shot of SHOTS) {
    const name = `card-${shot.name}-${look.name}`;
    if (!wanted(name)) continue;
    const touch = shot.touch ?? false;
    const context = await browser.newContext({
      ...contextOptions,
      hasTouch: touch,
      isMobile: touch,
    });
    await photograph(await context.newPage(), shot, join(FOLDER, `${name}.png`));
    await context.close();
  }
}

async function photograph(page: Page, shot: Shot, path: string): Promise<void> {
  const port = server.config.server.port || new URL(server.resolvedUrls?.local[0] ?? '').port;
  const query = shot.published ? `?published=${shot.published}` : '';
  await page.goto(`http://localhost:${port}/tests/screens/index.html${query}`);
  await page.waitForFunction(() => 'card' in window);
  const { x, y } = await page.evaluate(rectOf, shot.mention);
  if (shot.touch) await page.touchscreen.tap(x, y);
  else await page.mouse.move(x, y);
  await page.locator('backstory-card [role=dialog]').waitFor();
  await shot.act?.(page);
  await page.screenshot({ path });
}

function rectOf(index: number): { x: number; y: number } {
  const { page } = window as unknown as { page: { mentions(): { range: Range }[] } };
  const range = page.mentions()[index]?.range;
  range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  const box = range?.getClientRects()[0];
  if (!box) throw new Error(`the page has no mention ${index}`);
  return { x: box.x + 6, y: box.y + box.height / 2 };
}
