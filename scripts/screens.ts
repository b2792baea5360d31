import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { stories } from '../knowledge/vite-plugin.ts';
import { findBrowser } from './browsers.ts';
import { asked } from './locales/asked.ts';
import { readCatalogues } from './locales/catalogues.ts';
import { pseudoCatalogues } from './locales/pseudo.ts';
import { catalogues } from './locales/vite-plugin.ts';

/** Photographs every state of the card, light and dark, wide and narrow, into the ignored folder `screens`. */

const FOLDER = join(import.meta.dirname, '..', 'screens');

interface Shot {
  name: string;
  /** Which mention: a name, and some of the words it stands in. */
  on: [name: string, words: string];
  /** The article's day, where it is not its own. */
  published?: string;
  /** Buttons pressed in the open card, by the message on them; or a link to a topic. */
  press?: string[];
  touch?: boolean;
}

const KIM: Shot['on'] = ['Kim Jong Un', 'had not left his country'];
const DENIAL: Shot['on'] = ['North Korea', 'denies that it has supplied'];

const SHOTS: Shot[] = [
  { name: 'person', on: KIM },
  { name: 'place', on: ['Vostochny Cosmodrome', 'shook hands'] },
  { name: 'visit', on: ['Sergei Shoigu', 'seventieth anniversary'] },
  { name: 'dispute', on: DENIAL },
  { name: 'settled', on: ['Vladivostok', 'Vladivostok'] },
  { name: 'china', on: ['China', 'China'] },
  { name: 'more', on: KIM, press: ['card.more'] },
  { name: 'sources', on: KIM, press: ['card.sources'] },
  { name: 'options', on: KIM, press: ['card.options'] },
  { name: 'why', on: KIM, press: ['card.options', 'card.why-marked'] },
  { name: 'followed', on: KIM, press: ['a topic'] },
  { name: 'folded', on: ['Vladivostok', 'Vladivostok'], press: ['card.sources-disagree-on.one'] },
  { name: 'pinned', on: KIM, press: ['card.pin'] },
  { name: 'past-horizon', on: KIM, published: '2026-01-01' },
  { name: 'touch', on: KIM, touch: true },
];

interface Harness {
  pointOf(name: string, words: string): { x: number; y: number };
}

const LOOKS = [
  { name: 'wide-light', width: 900, height: 760, scheme: 'light', forced: false },
  { name: 'wide-dark', width: 900, height: 760, scheme: 'dark', forced: false },
  { name: 'narrow-light', width: 320, height: 640, scheme: 'light', forced: false },
  { name: 'narrow-dark', width: 320, height: 640, scheme: 'dark', forced: false },
  { name: 'forced', width: 900, height: 760, scheme: 'dark', forced: true },
] as const;

const { language, words: only } = asked();
const shipped = readCatalogues();
const messages =
  { ...shipped, ...pseudoCatalogues(shipped.en ?? {}) }[language.replace('en-GB', 'en')] ?? {};
const wanted = (name: string) => only.length === 0 || only.some((part) => name.includes(part));

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const server = await createServer({
  configFile: false,
  root: join(import.meta.dirname, '..'),
  logLevel: 'error',
  plugins: [preact(), stories(), catalogues()],
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
  const query = new URLSearchParams({
    language,
    ...(shot.published && { published: shot.published }),
  });
  await page.goto(`${server.resolvedUrls?.local[0]}tests/screens/index.html?${query}`);
  await page.waitForFunction(() => 'pointOf' in window);
  const { x, y } = await page.evaluate(
    ([name, words]) => (window as unknown as Harness).pointOf(name, words),
    shot.on,
  );
  if (shot.touch) await page.touchscreen.tap(x, y);
  else await page.mouse.move(x, y);
  const card = page.locator('backstory-card');
  await card.locator('[role=dialog]').waitFor();
  for (const name of shot.press ?? []) {
    const button = card.getByRole('button', { name: wordsOf(name), exact: true });
    await (name === 'a topic' ? card.getByRole('link') : button).first().click();
  }
  await page.screenshot({ path });
}

/** A message as it stands on the button; the form for other counts where a language has no form for one. */
function wordsOf(key: string): string {
  const path = key.replaceAll('-', '_');
  return messages[path] ?? messages[path.replace(/one$/, 'other')]?.replace('{n}', '1') ?? '';
}
