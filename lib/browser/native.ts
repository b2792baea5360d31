import type { Browser } from 'webextension-polyfill';

const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome?: Browser };

/**
 * The browser's own extension API, under whichever name it has; undefined outside of an extension.
 * Both browsers answer with promises, so that scripts in pages can do without the polyfill that
 * background and popup use: it weighs half as much as a doorbell, and takes its time to start. It
 * differs in one thing: a listener that returns a message later returns `true` and calls back,
 * since Chromium takes no promise from it.
 */
export const native = (browser ?? chrome) as Browser;
