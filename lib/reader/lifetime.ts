import { native } from '../native.ts';
import { readActivity, watchStorage } from '../settings/store.ts';

/** On the isolated world's own global, so that a page can neither see nor forge it. */
const RUNNING = Symbol.for('backstory.reader');

type Holder = { [RUNNING]?: AbortController };

/**
 * Begins a reader's life in this document and ends that of any reader before it. The signal aborts
 * when Backstory is switched off or paused here, by whatever window, and when the extension itself
 * has gone.
 */
export function beginLife(document: Document, site: string): AbortSignal {
  const holder = globalThis as Holder;
  holder[RUNNING]?.abort();
  const life = new AbortController();
  holder[RUNNING] = life;

  const check = async () => {
    // Storage that can no longer be read belongs to an extension that has gone.
    const activity = isOrphan() ? undefined : await readActivity(site).catch(() => undefined);
    if (activity?.state !== 'on') life.abort();
  };
  watchStorage(() => void check(), life.signal);
  // A page that comes back from the back-forward cache has missed what was said meanwhile.
  document.defaultView?.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) void check();
    },
    { signal: life.signal },
  );
  // An extension that was updated or removed leaves its readers behind; the next look finds out.
  document.addEventListener('visibilitychange', () => isOrphan() && life.abort(), {
    signal: life.signal,
  });
  return life.signal;
}

/** Whether the extension this script came with is gone: its messages and storage would only throw. */
export function isOrphan(): boolean {
  try {
    return !native.runtime?.id;
  } catch {
    return true;
  }
}
