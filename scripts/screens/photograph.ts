import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { type Browser, chromium } from 'playwright';
import { createServer } from 'vite';
import { stories } from '../../knowledge/compiler/vite-plugin.ts';
import { browserOf } from '../drive/install-browser.ts';
import { catalogues } from '../locales/vite-plugin.ts';
import { ROOT } from '../project/run.ts';
import type { Shot } from './shot.ts';

/**
 * Takes pictures into an existing folder. @throws if there is no browser, if a page does not get
 * ready for its picture, or if one requests anything that is not the project's own.
 */
export async function photograph(shots: readonly Shot[], folder: string): Promise<void> {
  const executablePath = await browserOf('chrome', 'edge', 'chromium');
  const server = await createServer({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: [preact(), stories(), catalogues()],
    server: { host: '127.0.0.1', port: 0 },
  });
  await server.listen();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const base = server.resolvedUrls?.local[0] ?? '';
    const strays = new Set<string>();
    const asked = (url: string) => {
      if (/^https?:/.test(url) && !url.startsWith(base)) strays.add(url);
    };
    for (const shot of shots) {
      await take(browser, base, shot, join(folder, `${shot.name}.png`), asked);
    }
    if (strays.size > 0) throw new Error(`Asked of the net: ${[...strays].join(' ')}`);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function take(
  browser: Browser,
  base: string,
  shot: Shot,
  path: string,
  asked: (url: string) => void,
): Promise<void> {
  const touch = shot.touch ?? false;
  const context = await browser.newContext({
    viewport: { width: shot.width, height: shot.height },
    colorScheme: shot.scheme,
    forcedColors: shot.forced ? 'active' : 'none',
    reducedMotion: 'reduce',
    deviceScaleFactor: 2,
    hasTouch: touch,
    isMobile: touch,
  });
  context.on('request', (request) => asked(request.url()));
  const page = await context.newPage();
  await page.goto(base + shot.address);
  await shot.prepare(page);
  await page.screenshot({ path, fullPage: shot.whole ?? false });
  await context.close();
}
