import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { evaluateInCard, type InCard } from '../../../scripts/drive/card.ts';
import { type Chromium, launchChromium } from '../../../scripts/drive/chromium.ts';
import { type Extension, extensionAt } from '../../../scripts/drive/extension.ts';
import { browserOf } from '../../../scripts/drive/install-browser.ts';
import {
  type Beside,
  closeBesideOfFirefox,
  openBesideOfChromium,
  openBesideOfFirefox,
  storyOfChromium,
  storyOfFirefox,
} from './beside.ts';
import {
  evaluateInCardOfFirefox,
  goInside,
  launchFirefox,
  pressShortcutOfFirefox,
  tapInFirefox,
} from './firefox.ts';
import { PATIENCE } from './patience.ts';
import { type Popup, popupOfChromium, popupOfFirefox } from './popup.ts';
import { serveWeb, type Web } from './web.ts';

const OUTPUT = join(import.meta.dirname, '..', '..', '..', '.output');

/** The browsers that every capability is tested in. */
export const BROWSERS = ['chromium', 'firefox'] as const;

/** What the two browsers do each in their own way. */
interface Ways {
  browser: Browser;
  extension: Extension;
  /** Runs an expression in the extension's background, which must be running; in Chromium only. */
  inBackground(expression: string): Promise<unknown>;
  /** Opens the real popup over the page in front. */
  openPopup(): Promise<Popup>;
  /** Opens the story beside the page in front, through a reader's action. */
  openBeside(): Promise<Beside>;
  /** The opened story, found by a pattern in its address. */
  storyAt(address: RegExp): Promise<Beside>;
  /** Closes what was opened beside pages. */
  closeBeside(): Promise<void>;
  /** Opens one of the extension's own addresses in a page. */
  goInside(page: Page, url: string): Promise<unknown>;
  /** Taps a page with a finger (CSS px of the viewport). */
  tap(page: Page, x: number, y: number): Promise<unknown>;
  /** Triggers a keyboard shortcut, by its name in the manifest, over the page in front. */
  pressShortcut(page: Page, command: string): Promise<unknown>;
  /** Runs a function on the card's closed shadow root; undefined if the page has no card. */
  inCard<Args extends readonly unknown[], Result>(
    page: Page,
    work: InCard<Args, Result>,
    ...args: Args
  ): Promise<Result | undefined>;
}

/** A person with a browser that has Backstory installed, on the rig's own web. */
export interface Reader extends Ways {
  name: (typeof BROWSERS)[number];
  web: Web;
  /** A new tab, in front. */
  newPage(): Promise<Page>;
  /** Opens an address in a new tab, in front. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension itself in a tab, e.g. `popup.html?tab=7`. */
  openInside(path: string): Promise<Page>;
  /** Closes every tab that was opened, and the popup, and forgets all settings. */
  startAfresh(): Promise<void>;
  /** Closes the browser. @throws if anything was requested that is not on the rig's web. */
  close(): Promise<void>;
}

/** How to start a browser. */
interface LaunchOptions {
  /** BCP 47. Chromium takes any; Firefox only those it was packaged with. */
  language?: string;
  /** Folder of the extension; by default the one built for the browser. */
  folder?: string;
  /** Whether the extension may enter private windows, which browsers do not allow by default. */
  inPrivate?: boolean;
}

/** The folder of the extension built for a browser. */
export function buildFor(name: (typeof BROWSERS)[number]): string {
  return join(OUTPUT, name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}

/** Starts a browser with the extension in it. @throws if the extension has not been built. */
export async function launchReader(
  name: (typeof BROWSERS)[number],
  { language = 'en-US', folder = buildFor(name), inPrivate = false }: LaunchOptions = {},
): Promise<Reader> {
  const web = await serveWeb();
  const ways = await (name === 'firefox'
    ? waysOfFirefox(web, folder, inPrivate)
    : waysOfChromium(web, folder, language, inPrivate));
  const { browser, extension } = ways;
  const opened = new Set<Page>();
  let popup: Popup | undefined;
  const newPage = async () => {
    const page = await browser.newPage();
    opened.add(page);
    return page;
  };
  return {
    ...ways,
    name,
    web,
    newPage,
    openPopup: async () => {
      popup = await ways.openPopup();
      return popup;
    },
    open: async (url) => {
      const page = await newPage();
      await page.goto(url);
      return page;
    },
    openInside: async (path) => {
      const page = await newPage();
      await ways.goInside(page, `${extension.origin}/${path}`);
      return page;
    },
    startAfresh: async () => {
      await popup?.close();
      await Promise.all(Array.from(opened, (page) => page.isClosed() || page.close()));
      opened.clear();
      await extension.evaluate((api) => api.storage.local.clear());
    },
    close: async () => {
      await browser.close();
      web.close();
      web.nothingLeft();
    },
  };
}

async function waysOfChromium(
  web: Web,
  folder: string,
  language: string,
  inPrivate: boolean,
): Promise<Ways> {
  const chromium = await launchChromium({
    executablePath: await browserOf('chrome', 'edge', 'chromium'),
    extension: folder,
    headless: true,
    args: [
      `--lang=${language}`,
      `--proxy-server=http://127.0.0.1:${web.port}`,
      // Sends requests to localhost to the proxy, too.
      '--proxy-bypass-list=<-loopback>',
    ],
  });
  if (inPrivate) await letIntoPrivateWindows(chromium);
  const { browser } = chromium;
  const { origin, run: inBackground } = chromium.extension;
  // The background may be stopped at any moment, but this page stays.
  const [inside] = (await browser.pages()) as [Page];
  await inside.goto(`${origin}/icon/on-16.png`);
  const extension = extensionAt(origin, (expression) => inside.evaluate(expression));
  const ours = { browser, extension };
  return {
    ...ours,
    inBackground,
    openPopup: () => popupOfChromium(ours),
    openBeside: () => openBesideOfChromium(ours),
    storyAt: (address) => storyOfChromium(ours, address),
    closeBeside: async () => {
      // A side panel closes with the last tab of its window, and by no other means.
    },
    goInside: (page, url) => page.goto(url),
    tap: (page, x, y) => page.touchscreen.tap(x, y),
    // Chromium's protocol can't reach the browser's own shortcuts, but it can trigger their event.
    pressShortcut: (_, command) =>
      inBackground(`chrome.commands.onCommand.dispatch(${JSON.stringify(command)})`),
    inCard: evaluateInCard,
  };
}

/**
 * Does what the switch on the browser's own page for the extension does: it disables and enables
 * the extension.
 */
async function letIntoPrivateWindows({ browser, extension }: Chromium): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  const id = new URL(extension.origin).host;
  const begun = new Promise<void>((resolve) => {
    browser.on('targetcreated', (target) => {
      if (target.type() === 'service_worker' && target.url().startsWith(extension.origin)) {
        resolve();
      }
    });
  });
  await page.evaluate(`(async () => {
    const { developerPrivate } = chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', incognitoAccess: true });
  })()`);
  await begun;
  await page.close();
  const isIn = () => extension.evaluate((api) => api.extension.isAllowedIncognitoAccess());
  await vi.waitUntil(() => isIn().catch(() => false), PATIENCE);
}

async function waysOfFirefox(web: Web, folder: string, inPrivate: boolean): Promise<Ways> {
  const firefox = await launchFirefox({
    executablePath: await browserOf('firefox'),
    extension: folder,
    proxyPort: web.port,
    inPrivate,
  });
  return {
    ...firefox,
    inBackground: () => Promise.reject(new Error('Firefox lets nobody into its background.')),
    openPopup: () => popupOfFirefox(firefox.extension),
    openBeside: () => openBesideOfFirefox(firefox),
    storyAt: (address) => storyOfFirefox(firefox, address),
    closeBeside: () => closeBesideOfFirefox(firefox),
    goInside,
    tap: tapInFirefox,
    pressShortcut: (page, command) => pressShortcutOfFirefox(page, firefox.extension, command),
    inCard: evaluateInCardOfFirefox,
  };
}
