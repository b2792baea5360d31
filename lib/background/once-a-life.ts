import { browser } from 'wxt/browser';

/** Kept for as long as the extension lives: browsers forget it at an update, a switching off, a reload, and their own end. */
const DONE = 'begun';

/**
 * Does some work once each time the extension comes to life: installed, updated, started with the browser, or switched
 * on again, of which no event tells. A background that is stopped before all of it is done begins anew when it wakes.
 */
export function onceALife(...works: readonly (() => Promise<void>)[]): void {
  // Whoever listens to it is woken when the browser starts.
  browser.runtime.onStartup.addListener(() => {});
  void begin(works);
}

async function begin(works: readonly (() => Promise<void>)[]): Promise<void> {
  const { session } = browser.storage;
  const { [DONE]: isDone } = await session.get(DONE);
  if (isDone) return;
  await Promise.allSettled(works.map((work) => work()));
  await session.set({ [DONE]: true });
}
