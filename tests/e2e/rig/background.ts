import { vi } from 'vitest';
import { EXTENSION_ID, runInWindowOfFirefox } from './firefox.ts';
import { PATIENCE } from './patience.ts';
import type { Reader } from './reader.ts';

/** Ends the extension's background, as browsers do after half a minute of idling. */
export async function stopBackground(reader: Reader): Promise<void> {
  const { browser, extension } = reader;
  if (reader.name === 'firefox') {
    const [page] = await browser.pages();
    if (!page) throw new Error('No page is open.');
    const ours = `WebExtensionPolicy.getByID('${EXTENSION_ID}').extension`;
    return runInWindowOfFirefox(page, `${ours}.terminateBackground()`);
  }
  const running = browser
    .targets()
    .find((one) => one.type() === 'service_worker' && one.url().startsWith(extension.origin));
  if (!running) return;
  // Messages that it could not answer may start it again at once.
  const gone = new Promise<void>((resolve) => {
    browser.on('targetdestroyed', (target) => target === running && resolve());
  });
  await (await running.worker())?.close();
  await gone;
}

/**
 * Keeps a call by Chromium's background to the extension API, e.g. `storage.local.set`, from ever
 * finishing: it is either not begun, or `done` without the background hearing of it. Returns a
 * function that waits until the call is made. A restarted background has no trap.
 */
export async function trap(
  { extension }: Reader,
  call: string,
  how: 'not begun' | 'done' = 'not begun',
): Promise<() => Promise<void>> {
  await extension.run(`(() => {
    const holder = chrome.${call.slice(0, call.lastIndexOf('.'))};
    const name = '${call.slice(call.lastIndexOf('.') + 1)}';
    const real = holder[name].bind(holder);
    globalThis.isCaught = false;
    holder[name] = (...args) => {
      globalThis.isCaught = true;
      ${how === 'done' ? 'real(...args);' : ''}
      return new Promise(() => {});
    };
  })()`);
  return async () => {
    await vi.waitUntil(() => extension.run('globalThis.isCaught'), PATIENCE);
  };
}
