import { browser } from 'wxt/browser';

/**
 * Set in session storage, which browsers clear when the extension is updated, disabled or reloaded,
 * and when they quit.
 */
const DONE = 'done';

/**
 * Does some work once each time the extension comes to life: when it is installed, updated, started
 * with the browser, or enabled again (for which there is no event). If the background is stopped
 * before all of it is done, it starts over when it wakes.
 */
export function oncePerSession(...works: readonly (() => Promise<void>)[]): void {
  // Having a listener for this event is what wakes the background when the browser starts.
  browser.runtime.onStartup.addListener(() => {});
  void begin(works);
}

async function begin(works: readonly (() => Promise<void>)[]): Promise<void> {
  const { session } = browser.storage;
  const { [DONE]: isDone } = await session.get(DONE);
  if (isDone) return;
  const results = await Promise.allSettled(works.map((work) => work()));
  for (const result of results) {
    if (result.status === 'rejected') console.warn('Backstory could not prepare:', result.reason);
  }
  await session.set({ [DONE]: true });
}
