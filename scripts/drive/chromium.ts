import puppeteer, { type Browser } from 'puppeteer-core';
import { type Extension, extensionAt } from './extension.ts';
import { until } from './until.ts';
import { closeWelcome } from './welcome.ts';

/** Features that would make pages behave differently from a reader's, or call home. */
const SWITCHED_OFF = [
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'MediaRouter',
  'Translate',
];

/** A Chromium, Chrome or Edge with the extension installed. */
export interface Chromium {
  browser: Browser;
  extension: Extension;
}

/** How to start a browser. */
interface ChromiumOptions {
  executablePath: string;
  /** Folder of the built extension. */
  extension: string;
  /** Without a window. */
  headless: boolean;
  /** Further command-line switches. */
  args?: readonly string[];
}

/** How long the extension's background may take to start, in ms. */
const AWAKE_LIMIT_MS = 30_000;

/**
 * Starts Chromium, Chrome or Edge on a profile of its own with an unpacked extension, over a pipe,
 * because branded builds install an unpacked extension no other way. Closes the page that welcomes
 * a new reader. @throws if the browser does not start, or does not start the extension's background
 * within half a minute.
 */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const browser = await puppeteer.launch({
    executablePath: options.executablePath,
    headless: options.headless,
    pipe: true,
    enableExtensions: [options.extension],
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    ignoreDefaultArgs: ['--enable-automation'],
    args: [
      // Chromium's sandbox refuses to run as root, and needs kernel features that containers lack.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      `--disable-features=${SWITCHED_OFF.join(',')}`,
      ...(options.args ?? []),
    ],
  });
  const ours = (target: { type(): string; url(): string }) =>
    target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
  const { protocol, host } = new URL((await browser.waitForTarget(ours)).url());
  const extension = extensionAt(`${protocol}//${host}`, async (expression) => {
    // Looked up each time, because the browser may have stopped and restarted the worker. The
    // last one, because a reloaded extension's old worker stays in the list.
    const target = browser.targets().findLast(ours) ?? (await browser.waitForTarget(ours));
    // A session of its own each time: the driver's does not notice that a worker has started anew.
    const session = await target.createCDPSession();
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    await session.detach();
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  });
  // A worker that is only just starting has no extension API yet.
  const isAwake = () => extension.evaluate((api) => (api.storage ? true : undefined));
  if (!(await until(AWAKE_LIMIT_MS, () => isAwake().catch(() => undefined)))) {
    throw new Error('The extension’s background does not start.');
  }
  await closeWelcome(extension);
  return { browser, extension };
}
