import { browser } from 'wxt/browser';
import { EVERY_SITE } from '../settings/keys/site.ts';
import type { WelcomeGateway } from './gateway.ts';

/** Both browsers have this by now, but the polyfill's types do not yet. */
interface WithUserSettings {
  getUserSettings?(): Promise<{ isOnToolbar?: boolean }>;
}

/** The gateway to the real browser. */
export function browserGateway(): WelcomeGateway {
  const access = { origins: [...EVERY_SITE] };
  return {
    browser: location.protocol === 'moz-extension:' ? 'firefox' : 'chromium',
    isPinned: async () => {
      const settings = await (browser.action as WithUserSettings).getUserSettings?.();
      return settings?.isOnToolbar;
    },
    hasAccess: () => browser.permissions.contains(access),
    requestAccess: () => browser.permissions.request(access),
    openOptions: () => void browser.runtime.openOptionsPage(),
    watch: (changed, signal) => {
      for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
        const listener = () => changed();
        event.addListener(listener);
        signal.addEventListener('abort', () => event.removeListener(listener));
      }
      // There is no event for pinning an icon, but whoever has just done so comes back to the page.
      window.addEventListener('focus', changed, { signal });
      window.addEventListener('pointerenter', changed, { signal });
    },
  };
}
