import { browser } from 'wxt/browser';

/** Opens the welcome page once, after installation; not after an update. */
export function welcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
  });
}
