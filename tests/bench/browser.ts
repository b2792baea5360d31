import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright';
import { findBrowser } from '../../scripts/drive/find-browser.ts';
import { Refusal } from '../../scripts/project/command.ts';
import type { HtmlPage } from '../../scripts/project/html-pages.ts';

/**
 * Scripts of the page's own do not run and nothing can be requested, so that every sample sees the
 * same document. The page is isolated, because only isolated pages may use the high-resolution
 * clock.
 */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/**
 * A browser, the code that runs in its pages, and a server for these: every sample is a fresh load.
 */
export interface Ground {
  browser: Browser;
  bundle: string;
  address: string;
  close(): Promise<void>;
}

/**
 * Starts an installed Chromium, Chrome or Edge, and serves pages to it. @throws {Refusal} if
 * there is none.
 */
export async function prepareGround(pages: readonly HtmlPage[], bundle: string): Promise<Ground> {
  const executablePath = findBrowser('chromium') ?? findBrowser('chrome') ?? findBrowser('edge');
  if (!executablePath)
    throw new Refusal('The benchmark needs Chromium, Chrome or Edge: install one of them.');
  const server = await serve(pages);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
  return { browser, bundle, address: `http://localhost:${port}`, close };
}

/** Runs `work` on a fresh load of a page, in a tab of its own, with the bundle in it. */
export async function onFreshPage<Result>(
  { browser, bundle, address }: Ground,
  page: HtmlPage,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const tab = await browser.newPage();
  try {
    await tab.goto(`${address}/${encodeURIComponent(page.name)}`, { waitUntil: 'load' });
    await tab.evaluate(bundle);
    return await work(tab);
  } finally {
    await tab.close();
  }
}

function serve(pages: readonly HtmlPage[]): Promise<Server> {
  const bodies = new Map(pages.map(({ name, html }) => [`/${encodeURIComponent(name)}`, html]));
  const server = createServer(({ url = '' }, response) => {
    response.writeHead(bodies.has(url) ? 200 : 404, HEADERS).end(bodies.get(url));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
