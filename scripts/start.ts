/**
 * `npm start -- [URL-or-FILE]`: builds the extension and opens a browser with it on an article.
 * Without a display, or with `--headless`, it prints what a reader would see.
 */
import { parseArgs } from 'node:util';
import { buildExtension } from './build/build-extension.ts';
import { launchChromium } from './drive/chromium.ts';
import { browserOf } from './drive/install-browser.ts';
import { command } from './project/command.ts';
import { articleFor } from './start/article.ts';
import { readHeadless } from './start/read-headless.ts';
import { showWindow } from './start/show-window.ts';

const USAGE = `npm start -- [URL-or-FILE] [--headless]
Opens a browser with Backstory in it, on a sample article or on one of your own. With --headless, or without a display,
it prints what Backstory finds, and saves pictures of it in screens/.`;

await command(USAGE, start);

async function start(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { headless: { type: 'boolean', default: false } },
  });
  const headless = values.headless || !hasDisplay();
  const article = await articleFor(positionals[0]);
  try {
    const executablePath = await browserOf('chrome', 'edge', 'chromium');
    console.log('Building Backstory …');
    const extension = await buildExtension('chromium');
    const chromium = await launchChromium({ executablePath, extension, headless });
    try {
      await (headless ? readHeadless : showWindow)(chromium, article);
    } finally {
      await chromium.browser.close().catch(() => undefined);
    }
  } finally {
    article.close();
  }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
