import { browser } from 'wxt/browser';
import { judge } from '../settings/misfits/understood.ts';
import { setAside } from '../settings/store.ts';

/** As soon as a value that makes no sense is stored, keeps a copy of it. */
export function keepSettings(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const isAmiss = ([key, { newValue }]: [string, { newValue?: unknown }]) =>
      newValue !== undefined && judge(key, newValue) === 'amiss';
    if (area === 'local' && Object.entries(changes).some(isAmiss)) void tryToSetAside();
  });
}

/**
 * Keeps a copy of each stored value that makes no sense. If there is no room for a copy, the value
 * itself is still there, and the options page still reports it.
 */
export async function tryToSetAside(): Promise<void> {
  await setAside().catch((error) => console.warn('Backstory could not copy a setting:', error));
}
