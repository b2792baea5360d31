import type { Browser } from 'webextension-polyfill';

const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome?: Browser };

/**
 * The browser's own extension API, under whichever name it has; undefined outside of an extension. Both browsers answer
 * with promises, so that scripts in pages can do without the polyfill that background and popup use: it weighs
 * half as much as a doorbell, and takes its time to start. It differs in one thing: a listener that answers a message
 * later returns `true` and calls back, since Chromium takes no promise from it.
 */
export const native = (browser ?? chrome) as Browser;

/**
 * Whether the extension that this script came with is gone: updated, switched off, removed. Chromium lets a page's
 * scripts run on then, and throws an error at whatever they ask of it.
 */
export function isOrphan(): boolean {
  try {
    return !native.runtime?.id;
  } catch {
    return true;
  }
}

/** As much of the browser's events as is needed to listen to one of any kind. */
interface BrowserEvent<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/** Listens to an event of the browser's until the signal aborts; an extension that has gone is not asked to stop. */
export function listen<Listener>(
  event: BrowserEvent<Listener>,
  listener: Listener,
  signal?: AbortSignal,
): void {
  event.addListener(listener);
  signal?.addEventListener('abort', () => isOrphan() || event.removeListener(listener));
}
