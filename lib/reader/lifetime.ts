import { isOrphan } from '../browser/orphan.ts';
import { readActivity, watchStorage } from '../settings/store.ts';

/** On the isolated world's own global, so that a page can neither see nor forge it. */
const RUNNING = Symbol.for('backstory.reader');

type Holder = { [RUNNING]?: AbortController };

/** What happens on a page whenever somebody is at it. */
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
 * Begins a reader's life in this document and ends that of any reader before it. The signal aborts
 * when Backstory is switched off or paused here, by whatever window, and, at the next sign of use, when the extension
 * itself has gone.
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
  for (const type of SIGNS_OF_USE) {
    document.defaultView?.addEventListener(type, () => isOrphan() && life.abort(), {
      capture: true,
      passive: true,
      signal: life.signal,
    });
  }
  return life.signal;
}
