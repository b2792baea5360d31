import { browser } from 'wxt/browser';
import { apply, readAll, watchStorage } from '../settings/store.ts';
import type { OptionsGateway } from './gateway.ts';

/** Firefox's API for opening its shortcuts page; not in the polyfill's types yet. */
interface FirefoxCommands {
  openShortcutSettings?(): Promise<void>;
}

/** The gateway to the real browser. */
export function browserGateway(loadStories: OptionsGateway['loadStories']): OptionsGateway {
  return {
    read: readAll,
    apply,
    watch: (changed, signal) => watchStorage(changed, signal),
    loadStories,
    shortcuts: async () => {
      const all = (await browser.commands?.getAll()) ?? [];
      return all.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));
    },
    changeShortcuts: () => {
      const firefox = browser.commands as FirefoxCommands;
      if (firefox.openShortcutSettings) void firefox.openShortcutSettings();
      else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    },
    download,
    openWelcome: () => void browser.tabs.create({ url: '/welcome.html' }),
    version: browser.runtime.getManifest().version,
  };
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // By the next task, the browser has read the file.
  setTimeout(() => URL.revokeObjectURL(url));
}
