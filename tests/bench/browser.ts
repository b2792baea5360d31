import { type Browser, chromium, type Page } from 'playwright';
import { findBrowser } from '../../scripts/browsers.ts';

/** Local, so that the page may use the fine clock that only isolated pages have. */
const ADDRESS = 'http://localhost/';

/** No script of the page's own runs: every sample meets the same document. */
const HEADERS = {
  'content-security-policy': "script-src 'none'; connect-src 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Starts an installed Chromium, Chrome or Edge. @throws where there is none. */
export async function launch(): Promise<Browser> {
  const executablePath = findBrowser('chromium') ?? findBrowser('chrome') ?? findBrowser('edge');
  if (!executablePath) throw new Error('The benchmark needs Chromium, Chrome or Edge.');
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** Runs `work` on a fresh load of a page, with the bundle in it; nothing is asked of the net. */
export async function onFreshPage<Result>(
  browser: Browser,
  { html, bundle }: { html: string; bundle: string },
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await browser.newPage();
  try {
    await page.route('**/*', (route) =>
      route.request().url() === ADDRESS
        ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8', headers: HEADERS })
        : route.abort(),
    );
    await page.goto(ADDRESS, { waitUntil: 'load' });
    await page.evaluate(bundle);
    return await work(page);
  } finally {
    await page.close();
  }
}
