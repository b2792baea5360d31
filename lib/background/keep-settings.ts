import { browser } from 'wxt/browser';
import { validityOf } from '../settings/invalid/validity.ts';
import { setAside } from '../settings/store.ts';

/** As soon as an invalid value is stored, keeps a copy of it. */
export function keepSettings(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const isInvalid = ([key, { newValue }]: [string, { newValue?: unknown }]) =>
      newValue !== undefined && validityOf(key, newValue) === 'invalid';
    if (area === 'local' && Object.entries(changes).some(isInvalid)) void tryToSetAside();
  });
}

/**
 * Keeps a copy of each invalid value that is stored. If there is no room for a copy, the value
 * itself is still there, and the options page still reports it.
 */
export async function tryToSetAside(): Promise<void> {
  await setAside().catch((error) => console.warn('Backstory could not copy a setting:', error));
}
