import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { evaluateInCard, type InCard, readCard } from '../../../scripts/drive/card.ts';
import { launchChromium } from '../../../scripts/drive/chromium.ts';
import type { Extension } from '../../../scripts/drive/extension.ts';
import { type Mark, marksOn, restOnMark } from '../../../scripts/drive/marks.ts';
import { browserOf } from '../../../scripts/install-browser.ts';
import { evaluateInCardOfFirefox, launchFirefox } from './firefox.ts';
import { type Popup, popupOfChromium, popupOfFirefox } from './popup.ts';
import { serveWeb, type Web } from './web.ts';

const OUTPUT = join(import.meta.dirname, '..', '..', '..', '.output');

/** The browsers every capability is tried in. */
export const BROWSERS = ['chromium', 'firefox'] as const;

/** How long (ms) the rig waits for what should come at once, on a machine that is busy. */
const PATIENCE = 15_000;

/** A person with a browser that has Backstory installed, on the rig's own web. */
export interface Reader {
  name: (typeof BROWSERS)[number];
  browser: Browser;
  extension: Extension;
  web: Web;
  /** Opens an address in a new tab, in front. */
  open(url: string): Promise<Page>;
  openPopup(): Promise<Popup>;
  /** Runs a function on the card's closed shadow root; undefined where the page has no card. */
  inCard<Args extends readonly unknown[], Result>(
    page: Page,
    work: InCard<Args, Result>,
    ...args: Args
  ): Promise<Result | undefined>;
  /** Closes every page of the web and forgets all settings. */
  startAfresh(): Promise<void>;
  /** Ends the browser. @throws where anything was asked of the net that is not on the rig's web. */
  close(): Promise<void>;
}

/** Starts a browser with the built extension in it. @throws where the extension has not been built. */
export async function launchReader(name: (typeof BROWSERS)[number]): Promise<Reader> {
  const web = await serveWeb();
  const { browser, extension } = await (name === 'firefox' ? firefox(web) : chromium(web));
  return {
    name,
    browser,
    extension,
    web,
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    openPopup: () =>
      name === 'firefox' ? popupOfFirefox(extension) : popupOfChromium({ browser, extension }),
    inCard: name === 'firefox' ? evaluateInCardOfFirefox : evaluateInCard,
    startAfresh: async () => {
      const pages = await browser.pages();
      await Promise.all(
        pages.filter((page) => /^http/.test(page.url())).map((page) => page.close()),
      );
      await extension.evaluate((api) => api.storage.local.clear());
    },
    close: async () => {
      await browser.close();
      web.close();
      if (web.strays.length > 0) throw new Error(`Asked of the net: ${web.strays.join(' ')}`);
    },
  };
}

async function chromium(web: Web) {
  return launchChromium({
    executablePath: await browserOf('chrome', 'edge', 'chromium'),
    extension: join(OUTPUT, 'chrome-mv3'),
    headless: true,
    // `<-loopback>` sends localhost to the proxy, too.
    args: [`--proxy-server=http://127.0.0.1:${web.port}`, '--proxy-bypass-list=<-loopback>'],
  });
}

async function firefox(web: Web) {
  return launchFirefox({
    executablePath: await browserOf('firefox'),
    extension: join(OUTPUT, 'firefox-mv3'),
    proxyPort: web.port,
  });
}

/** Waits until the page's marks are as expected, and answers with them. */
export function marksWhen(page: Page, expected: (marks: Mark[]) => boolean): Promise<Mark[]> {
  return vi.waitUntil(
    async () => {
      const marks = await marksOn(page);
      return expected(marks) && marks;
    },
    { timeout: PATIENCE },
  ) as Promise<Mark[]>;
}

/** Whether the reader, or the story it reads by, has been brought into a page. */
export async function readerIsIn({ extension }: Reader, page: Page): Promise<boolean> {
  return extension.evaluate(async (api, url) => {
    const [tab] = await api.tabs.query({ url });
    const [frame] = await api.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: () => Symbol.for('backstory') in globalThis,
    });
    return frame?.result as boolean;
  }, page.url());
}

/** Waits until the page is marked. */
export function marked(page: Page): Promise<Mark[]> {
  return marksWhen(page, (marks) => marks.length > 0);
}

/** Rests the pointer on a mark, waits for its card and answers with what the card says. */
export async function hover(
  reader: Reader,
  page: Page,
  which: (mark: Mark) => boolean,
): Promise<string> {
  await restOnMark(page, which);
  return openCard(reader, page);
}

/** Waits for a card to be open and answers with what it says. */
export function openCard(reader: Reader, page: Page): Promise<string> {
  return vi.waitUntil(() => reader.inCard(page, readCard), {
    timeout: PATIENCE,
  }) as Promise<string>;
}

/** Waits until no card is open. */
export async function cardClosed(reader: Reader, page: Page): Promise<void> {
  await vi.waitUntil(async () => (await reader.inCard(page, readCard)) === undefined, {
    timeout: PATIENCE,
  });
}
