import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../../scripts/drive/chromium.ts';
import { browserOf } from '../../../scripts/install-browser.ts';
import { ROOT } from '../../../scripts/run.ts';
import { serveWeb, type Web } from '../../e2e/rig/web.ts';
import type { Target } from '../targets.ts';
import { heapOf } from './heap.ts';
import { LOADED_PAGE, type LoadedPage } from './pages.ts';
import { shareOf } from './share.ts';

const EXTENSION = join(ROOT, '.output', 'chrome-mv3');

/** Navigations before memory is looked at first: what is made once is there by then. */
const WARM_UP = 50;
/** What memory may have grown by in the end. */
const MOST_GROWTH = 1.1;
/** What of the main thread the extension may take while text streams in. */
const MOST_SHARE = 0.02;

/** How much load is put on. */
export interface Load {
  navigations: number;
  /** For how long text streams in. */
  seconds: number;
}

/** Puts load on pages with the built extension installed, and answers what became of the targets. @throws where it has not been built. */
export async function measureLoad(
  { navigations, seconds }: Load,
  progress: (step: string) => void,
): Promise<Target[]> {
  if (!existsSync(join(EXTENSION, 'manifest.json'))) {
    throw new Error('The extension is not built yet: npm run build');
  }
  const web = await serveWeb();
  const { browser, extension } = await launchChromium({
    executablePath: await browserOf('chrome', 'edge', 'chromium'),
    extension: EXTENSION,
    headless: true,
    args: [`--proxy-server=http://127.0.0.1:${web.port}`, '--proxy-bypass-list=<-loopback>'],
  });
  try {
    const open = async () => openLoaded(await browser.newPage(), web);
    progress(`${navigations} navigations within a page`);
    const within = await growth(await open(), navigations, (page, times) =>
      page.evaluate((times) => (globalThis as unknown as LoadedPage).navigate(times), times),
    );
    progress(`${navigations} navigations from page to page`);
    const between = await growth(await open(), navigations, (page, times) =>
      goToAndFro(page, web, times),
    );
    progress(`${seconds} s of streaming text`);
    const page = await open();
    const share = await shareOf(extension.origin, page, () =>
      page.evaluate((seconds) => (globalThis as unknown as LoadedPage).stream(seconds), seconds),
    );
    return [
      heapTarget(`${navigations} navigations within a page`, within),
      heapTarget(`${navigations} navigations from page to page`, between),
      {
        target: `main thread's share while text streams in at 100 changes a second ≤ ${100 * MOST_SHARE} %`,
        measured: `${(100 * share).toFixed(2)} %`,
        met: share <= MOST_SHARE,
      },
    ];
  } finally {
    await browser.close();
    web.close();
  }
}

interface Growth {
  /** Bytes before and after. */
  before: number;
  after: number;
}

async function growth(
  page: Page,
  navigations: number,
  navigate: (page: Page, times: number) => Promise<unknown>,
): Promise<Growth> {
  await navigate(page, WARM_UP);
  const before = await heapOf(page);
  await navigate(page, navigations);
  const after = await heapOf(page);
  await page.close();
  return { before, after };
}

function heapTarget(load: string, { before, after }: Growth): Target {
  const MB = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
  return {
    target: `memory after ${load}, × that before ≤ ${MOST_GROWTH}`,
    measured: `${(after / before).toFixed(3)} (${MB(before)}, then ${MB(after)})`,
    met: after <= before * MOST_GROWTH,
  };
}

async function openLoaded(page: Page, web: Web): Promise<Page> {
  await visit(page, web, 'http://load.example/');
  return page;
}

async function goToAndFro(page: Page, web: Web, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    await visit(page, web, `http://load.example/${time % 2 === 0 ? 'one' : 'other'}`);
  }
}

async function visit(page: Page, web: Web, url: string): Promise<void> {
  await page.goto(web.put(url, LOADED_PAGE));
  await page.waitForFunction(() => CSS.highlights.has('backstory-mention'), { timeout: 60_000 });
}
