import { browser } from 'wxt/browser';

/** Opens the welcome page once, when Backstory has been installed; an update says nothing. */
export function welcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
  });
}
