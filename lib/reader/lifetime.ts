import { isOrphan } from '../browser/orphan.ts';
import { readActivity, watchStorage } from '../settings/store.ts';

/** Kept on the isolated world's own global, where a page can neither see nor forge it. */
const RUNNING = Symbol.for('backstory.reader');

type Holder = { [RUNNING]?: AbortController };

/** Events that happen on a page while somebody is using it. */
const SIGNS_OF_USE = [
  'pointermove',
  'pointerdown',
  'click',
  'keydown',
  'wheel',
  'scroll',
  'focus',
  'visibilitychange',
];

/**
 * Begins the life of a reader in this document and ends that of any reader before it. The signal
 * aborts when Backstory is switched off or paused for this site, from whatever window, and, at the
 * next sign of use, when the extension is gone.
 */
export function beginLife(document: Document, site: string): AbortSignal {
  const holder = globalThis as Holder;
  holder[RUNNING]?.abort();
  const life = new AbortController();
  holder[RUNNING] = life;

  const check = async () => {
    // If storage can no longer be read, the extension is gone.
    const activity = isOrphan() ? undefined : await readActivity(site).catch(() => undefined);
    if (activity?.state !== 'on') life.abort();
  };
  watchStorage(() => void check(), life.signal);
  // A page restored from the back-forward cache has missed any changes made meanwhile.
  document.defaultView?.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) void check();
    },
    { signal: life.signal },
  );
  for (const type of SIGNS_OF_USE) {
    document.defaultView?.addEventListener(type, () => isOrphan() && life.abort(), {
      capture: true,
      passive: true,
      signal: life.signal,
    });
  }
  return life.signal;
}
