import { browser } from 'wxt/browser';
import { judge } from '../settings/misfits/understood.ts';
import { setAside } from '../settings/store.ts';

/** Keeps a copy of stored values that make no sense as soon as one is stored. */
export function keepSettings(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const isAmiss = ([key, { newValue }]: [string, { newValue?: unknown }]) =>
      newValue !== undefined && judge(key, newValue) === 'amiss';
    if (area === 'local' && Object.entries(changes).some(isAmiss)) void tryToSetAside();
  });
}

/**
 * Keeps a copy of each stored value that makes no sense. Where there is no room for one, the value itself still stands,
 * and the reader is told of it all the same.
 */
export async function tryToSetAside(): Promise<void> {
  await setAside().catch((error) => console.warn('Backstory could not copy a setting:', error));
}
