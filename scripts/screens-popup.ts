import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { stories } from '../knowledge/vite-plugin.ts';
import { STATES } from '../tests/component/popup/states.ts';
import { findBrowser } from './browsers.ts';
import { asked } from './locales/asked.ts';
import { catalogues } from './locales/vite-plugin.ts';

/**
 * `npm run screens:popup [-- WORD…]`: photographs the story page in every state, light and dark, at the
 * sizes it is shown at, into screens/popup. With words, only shots whose name holds one of them.
 */
const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'screens', 'popup');
/** What a popup is at most in Chromium, the narrowest frame, and a panel or tab. CSS px. */
const SIZES = { 320: 568, 400: 600, 800: 900 };
/** Views of an article that are shot at every size, beside one shot of each state. */
const VIEWS = [
  '',
  'panel=timeline',
  'panel=disagreements',
  'panel=sources',
  'panel=search',
  'topic=sergei-shoigu',
];

interface Shot {
  name: string;
  query: string;
  width: number;
  height: number;
  /** Whether the reader's own colours are forced on it. */
  forced?: boolean;
}

function shots(): Shot[] {
  const states: Shot[] = Object.keys(STATES).map((state) => ({
    name: state.replaceAll(' ', '-'),
    query: `state=${encodeURIComponent(state)}`,
    width: 400,
    height: 600,
  }));
  const views = VIEWS.flatMap((view) =>
    Object.entries(SIZES).map(([width, height]) => ({
      name: `view-${view.replace('panel=', '').replace('topic=sergei-shoigu', 'topic') || 'brief'}-${width}`,
      query: `state=article&${view}`,
      width: Number(width),
      height,
    })),
  );
  const special: Shot[] = [
    ...['brief', 'timeline', 'disagreements'].map((panel) => ({
      name: `forced-${panel}`,
      query: `state=article&panel=${panel}`,
      width: 400,
      height: 600,
      forced: true,
    })),
    { name: 'zoom-200', query: 'state=article', width: 400, height: 300 },
    {
      name: 'rtl',
      query: 'state=article&language=ar-XB&panel=timeline',
      width: 400,
      height: 600,
    },
  ];
  return [...states, ...views, ...special];
}

const { language, words } = asked();
const wanted = shots().filter(
  ({ name }) => !words.length || words.some((word) => name.includes(word)),
);
const executablePath = findBrowser('chromium') ?? findBrowser('chrome') ?? findBrowser('edge');
if (!executablePath)
  throw new Error('No Chromium, Chrome or Edge was found to take pictures with.');

mkdirSync(FOLDER, { recursive: true });
const server = await createServer({
  root: ROOT,
  configFile: false,
  plugins: [preact(), stories(), catalogues()],
  server: { host: '127.0.0.1', port: 0 },
});
await server.listen();
const base = server.resolvedUrls?.local[0];
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ colorScheme, deviceScaleFactor: 2 });
    for (const { name, query, width, height, forced } of wanted) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme, forcedColors: forced ? 'active' : 'none' });
      await page.goto(
        `${base}tests/component/popup/gallery.html?story=bundled&language=${language}&${query}`,
      );
      await page.locator('[role=tab]').first().waitFor();
      await page.screenshot({ path: join(FOLDER, `${name}-${colorScheme}.png`) });
    }
    await page.close();
  }
  console.log(`${wanted.length * 2} pictures in screens/popup`);
} finally {
  await browser.close();
  await server.close();
}
