import type { Browser } from 'webextension-polyfill';

const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome?: Browser };

/**
 * The browser's own extension API, under whichever name it has; undefined outside an extension.
 * Both browsers return promises, so scripts in pages can do without the polyfill that background
 * and popup use, which weighs half as much as a doorbell and takes time to start. One difference
 * remains: a listener that will answer a message later returns `true` and calls back, because
 * Chromium does not accept a promise from it.
 */
export const native = (browser ?? chrome) as Browser;
