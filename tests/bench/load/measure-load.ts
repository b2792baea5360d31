import type { Page } from 'puppeteer-core';
import { siteKey } from '../../../lib/settings/keys/site.ts';
import { buildExtension } from '../../../scripts/build/build-extension.ts';
import { launchChromium } from '../../../scripts/drive/chromium.ts';
import { browserOf } from '../../../scripts/drive/install-browser.ts';
import { serveWeb, type Web } from '../../e2e/rig/web.ts';
import type { Target } from '../targets.ts';
import { heapOf } from './heap.ts';
import { LOADED_PAGE, type LoadedPage } from './pages.ts';
import { shareOf } from './share.ts';

/** Two sites; Backstory is switched off on one of them. */
const ON = 'load.example';
const OFF = 'still.example';

/**
 * Navigations before memory is first measured, so that what is only created once is there by then.
 */
const WARM_UP = 50;
/** How much memory may have grown in the end. */
const MOST_GROWTH = 1.1;
/** The share of the main thread that the extension may take while text streams in. */
const MOST_SHARE = 0.02;

/** How much load to apply. */
export interface Load {
  navigations: number;
  /** How long text streams in. */
  seconds: number;
}

/**
 * Puts pages under load with the extension installed, and returns how the targets were met.
 * @throws {Refusal} if it can't be built.
 */
export async function measureLoad(
  { navigations, seconds }: Load,
  progress: (step: string) => void,
): Promise<Target[]> {
  const built = await buildExtension('chromium');
  const web = await serveWeb();
  const { browser, extension } = await launchChromium({
    executablePath: await browserOf('chrome', 'edge', 'chromium'),
    extension: built,
    headless: true,
    args: [`--proxy-server=http://127.0.0.1:${web.port}`, '--proxy-bypass-list=<-loopback>'],
  });
  try {
    const open = async (site: string) => {
      const page = await browser.newPage();
      await page.goto(web.put(`http://${site}/`, LOADED_PAGE));
      if (site === ON) await isMarked(page);
      return page;
    };
    const within = async (site: string) =>
      growth(await open(site), navigations, (page, times) =>
        navigateWithin(page, times, site === ON),
      );
    const between = async (site: string) =>
      growth(await open(site), navigations, (page, times) => goToAndFro(page, web, times, site));
    await extension.evaluate((api, key) => api.storage.local.set({ [key]: 'off' }), siteKey(OFF));
    progress(`${navigations} navigations within a page, without and with Backstory`);
    const withinPage = [await within(OFF), await within(ON)] as const;
    progress(`${navigations} navigations from page to page, without and with Backstory`);
    const fromPage = [await between(OFF), await between(ON)] as const;
    progress(`${seconds} s of streaming text`);
    const page = await open(ON);
    const share = await shareOf(extension.origin, page, () =>
      page.evaluate((seconds) => (globalThis as unknown as LoadedPage).stream(seconds), seconds),
    );
    return [
      heapTarget(`${navigations} navigations within a page`, ...withinPage),
      heapTarget(`${navigations} navigations from page to page`, ...fromPage),
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

/**
 * The browser itself keeps something of each navigation, so what it keeps without Backstory is not
 * counted.
 */
function heapTarget(load: string, off: Growth, on: Growth): Target {
  const MB = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
  const without = off.after - off.before;
  const grown = (on.after - without) / on.before;
  return {
    target: `memory after ${load}, × that before ≤ ${MOST_GROWTH}`,
    measured: `${grown.toFixed(3)} (${MB(on.before)}, then ${MB(on.after)}; without Backstory ${MB(without)} more)`,
    met: grown <= MOST_GROWTH,
  };
}

/**
 * Navigations per command to the browser, because the driver gives each command only three minutes.
 */
const AT_ONCE = 50;

async function navigateWithin(page: Page, times: number, isOn: boolean): Promise<void> {
  for (let left = times; left > 0; left -= AT_ONCE) {
    await page.evaluate(
      (times, isOn) => (globalThis as unknown as LoadedPage).navigate(times, isOn),
      Math.min(AT_ONCE, left),
      isOn,
    );
  }
}

async function goToAndFro(page: Page, web: Web, times: number, site: string): Promise<void> {
  for (let time = 0; time < times; time++) {
    await page.goto(web.put(`http://${site}/${time % 2 === 0 ? 'one' : 'other'}`, LOADED_PAGE));
    if (site === ON) await isMarked(page);
  }
}

async function isMarked(page: Page): Promise<void> {
  await page.waitForFunction(() => CSS.highlights.has('backstory-mention'), { timeout: 60_000 });
}
