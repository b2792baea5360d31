import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { CARD, type InCard } from '../../../scripts/drive/card.ts';
import { callOf, type Extension, extensionAt } from '../../../scripts/drive/extension.ts';
import { closeWelcome } from '../../../scripts/drive/welcome.ts';

/** The extension's id, as in its manifest for Firefox. */
export const EXTENSION_ID = 'backstory@backstory.example';

/**
 * Firefox gives each installed extension a random host; the rig fixes it, so as to know where its
 * pages are.
 */
const EXTENSION_HOST = '5d0c1f64-7f0e-4c3e-9d55-2b6a4f9f1c01';

/** A Firefox with the extension installed. */
export interface Firefox {
  browser: Browser;
  extension: Extension;
}

/**
 * Starts Firefox on a profile of its own, sends all requests to the rig's web, and installs the
 * extension.
 */
export async function launchFirefox(options: {
  executablePath: string;
  extension: string;
  proxyPort: number;
  /** Whether the extension may enter private windows. */
  inPrivate: boolean;
}): Promise<Firefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
    // Lets the protocol reach the extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': options.proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': options.proxyPort,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_HOST }),
      'extensions.openPopupWithoutUserGesture.enabled': true,
      // Nobody is there to answer questions that the browser would ask in a window of its own.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  const inside = (await browser.pages())[0] ?? (await browser.newPage());
  if (options.inPrivate) {
    await runInWindowOfFirefox(
      inside,
      `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
        .ExtensionPermissions.add('${EXTENSION_ID}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] })`,
    );
  }
  await browser.installExtension(options.extension);
  const origin = `moz-extension://${EXTENSION_HOST}`;
  await goInside(inside, `${origin}/icon/on-16.png`);
  const extension = extensionAt(origin, (expression) => inside.evaluate(expression));
  await closeWelcome(extension);
  return { browser, extension };
}

/**
 * Opens a file of the extension's in a tab, whose script context has all the extension's rights.
 * The protocol opens such a page but never reports that it has loaded.
 */
export async function goInside(page: Page, url: string): Promise<void> {
  await send(page, 'browsingContext.navigate', { context: contextOf(page), url, wait: 'none' });
  await page.waitForFunction((origin) => location.href.startsWith(origin), {}, url);
}

/**
 * Runs a function on the card's closed shadow root, which Firefox's protocol gives access to
 * although pages can't reach it. Undefined if the page has no card.
 */
export async function evaluateInCardOfFirefox<Args extends readonly unknown[], Result>(
  page: Page,
  work: InCard<Args, Result>,
  ...args: Args
): Promise<Result | undefined> {
  const context = contextOf(page);
  const { nodes } = await send<{ nodes: { value?: { shadowRoot?: { sharedId: string } } }[] }>(
    page,
    'browsingContext.locateNodes',
    {
      context,
      locator: { type: 'css', value: CARD },
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    },
  );
  const root = nodes[0]?.value?.shadowRoot;
  if (!root) return undefined;
  const { result, exceptionDetails } = await send<{
    result?: { value?: string };
    exceptionDetails?: { text: string };
  }>(page, 'script.callFunction', {
    target: { context },
    awaitPromise: true,
    functionDeclaration: `async (root) => JSON.stringify(await ${callOf(work, 'root', args)})`,
    arguments: [{ sharedId: root.sharedId }],
  });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result?.value === undefined ? undefined : JSON.parse(result.value);
}

/**
 * Triggers one of the extension's keyboard shortcuts as the browser's own window does: keys pressed
 * by the protocol go to the page and never reach the window's shortcuts.
 */
export async function pressShortcutOfFirefox(
  page: Page,
  extension: Extension,
  command: string,
): Promise<void> {
  const letter = await extension.evaluate(async (api, name) => {
    const all = await api.commands.getAll();
    return all.find((one) => one.name === name)?.shortcut?.at(-1);
  }, command);
  const key = `keyset[id^="ext-keyset-id-backstory"] key[key="${letter}"]`;
  await runInWindowOfFirefox(page, `document.querySelector('${key}').doCommand()`);
}

/**
 * Taps a page, all in one command: between the driver's own two, a busy machine takes so long that
 * the tap becomes a long press.
 */
export async function tapInFirefox(page: Page, x: number, y: number): Promise<void> {
  const at = { x: Math.round(x), y: Math.round(y) };
  await send(page, 'input.performActions', {
    context: contextOf(page),
    actions: [
      {
        type: 'pointer',
        id: 'finger',
        parameters: { pointerType: 'touch' },
        actions: [
          { type: 'pointerMove', ...at },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ],
  });
}

/**
 * Runs an expression in the browser's own window, which has its toolbars and sidebars, and waits
 * for the resulting promise.
 */
export async function runInWindowOfFirefox(page: Page, expression: string): Promise<void> {
  const { contexts } = await send<{ contexts: { context: string }[] }>(
    page,
    'browsingContext.getTree',
    { 'moz:scope': 'chrome' },
  );
  await send(page, 'script.evaluate', {
    expression,
    target: { context: contexts[0]?.context },
    awaitPromise: true,
  });
}

/** The protocol's id for a page. Puppeteer has it, but its types do not. */
function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

/** Sends a WebDriver BiDi command that Puppeteer has no method for. */
async function send<Result>(page: Page, method: string, params: object): Promise<Result> {
  const { connection } = page.browser() as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: Result }> };
  };
  return (await connection.send(method, params)).result;
}
