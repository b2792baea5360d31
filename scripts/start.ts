/**
 * `npm start [-- URL-or-FILE]`: builds the extension and opens a browser with it on an article.
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

await command('npm start [-- URL-or-FILE] [--headless]', start);

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
