import { vi } from 'vitest';
import { EXTENSION_ID, runInWindowOfFirefox } from './firefox.ts';
import { PATIENCE } from './patience.ts';
import type { Reader } from './reader.ts';

/** Ends the extension's background, as browsers do after half a minute of idling. */
export async function stopBackground(reader: Reader): Promise<void> {
  const [inside] = await reader.browser.pages();
  if (!inside) throw new Error('The extension’s own page is not open.');
  if (reader.name === 'firefox') {
    const ours = `WebExtensionPolicy.getByID('${EXTENSION_ID}').extension`;
    return runInWindowOfFirefox(inside, `${ours}.terminateBackground()`);
  }
  const session = await inside.createCDPSession();
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

/**
 * Keeps a call by Chromium's background to the extension API, e.g. `storage.local.set`, from ever
 * finishing: it is either not begun, or `done` without the background hearing of it. Returns a
 * function that waits until the call is made. A restarted background has no trap.
 */
export async function trap(
  { inBackground }: Reader,
  call: string,
  how: 'not begun' | 'done' = 'not begun',
): Promise<() => Promise<void>> {
  await inBackground(`(() => {
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
    await vi.waitUntil(() => inBackground('globalThis.isCaught'), PATIENCE);
  };
}
