import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXTENSION_ID, runInWindowOfFirefox } from './firefox.ts';
import type { Reader } from './reader.ts';

/** What a person does with an installed extension on the browser's own page for extensions. */
export interface Manager {
  /** Installs another version over the current one. */
  update(): Promise<unknown>;
  switchOff(): Promise<unknown>;
  switchOn(): Promise<unknown>;
  reload(): Promise<unknown>;
  /** Errors that the browser has recorded for the extension; Firefox records none. */
  errors(): Promise<string[]>;
}

/** Manages an extension that is in a folder of its own, which updates write to. */
export async function managerOf(reader: Reader, folder: string): Promise<Manager> {
  return reader.name === 'firefox'
    ? managerOfFirefox(reader, folder)
    : managerOfChromium(reader, folder);
}

async function managerOfChromium(reader: Reader, folder: string): Promise<Manager> {
  const id = new URL(reader.extension.origin).host;
  const page = await reader.open('chrome://extensions/');
  const run = (call: string) => page.evaluate(`chrome.${call}`);
  // Without it the browser removes an unpacked extension when it is reloaded, and records no
  // errors.
  await run('developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  return {
    update: async () => {
      raiseVersion(folder);
      await reader.browser.installExtension(folder);
    },
    switchOff: () => run(`management.setEnabled('${id}', false)`),
    switchOn: () => run(`management.setEnabled('${id}', true)`),
    reload: () => run(`developerPrivate.reload('${id}')`),
    errors: async () => {
      const { runtimeErrors } = (await run(`developerPrivate.getExtensionInfo('${id}')`)) as {
        runtimeErrors: { message: string; severity: string }[];
      };
      return runtimeErrors.map(({ message }) => message);
    },
  };
}

async function managerOfFirefox(reader: Reader, folder: string): Promise<Manager> {
  const page = await reader.newPage();
  const run = (call: string) =>
    runInWindowOfFirefox(
      page,
      `(async () => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID('${EXTENSION_ID}')).${call};
      })()`,
    );
  return {
    update: async () => {
      raiseVersion(folder);
      await reader.browser.installExtension(folder);
    },
    switchOff: () => run('disable()'),
    switchOn: () => run('enable()'),
    reload: () => run('reload()'),
    errors: async () => [],
  };
}

function raiseVersion(folder: string): void {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, version: '99.0' }));
}
