import { isOrphan } from '../native.ts';
import { readActivity, watchStorage } from '../settings/store.ts';

/** On the isolated world's own global, so that a page can neither see nor forge it. */
const RUNNING = Symbol.for('backstory.reader');

type Holder = { [RUNNING]?: AbortController };

/** What happens on a page whenever somebody is at it. */
const SIGNS_OF_USE =
  'pointermove pointerdown click keydown wheel scroll focus visibilitychange'.split(' ');

/** How long a reader is to be at a page. */
export interface Life {
  /** Aborts when Backstory is switched off or paused here, by whatever window, and when the extension itself has gone. */
  signal: AbortSignal;
  /** Whether it goes on; to be asked before anything is done that needs the extension, or shows anything. */
  goesOn(): boolean;
}

/** Begins a reader's life in this document and ends that of any reader before it. */
export function beginLife(document: Document, site: string): Life {
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
  const goesOn = () => {
    if (!life.signal.aborted && isOrphan()) life.abort();
    return !life.signal.aborted;
  };
  // Chromium tells nobody that an extension was updated, switched off or removed, and lets what it left behind run on.
  for (const type of SIGNS_OF_USE) {
    document.defaultView?.addEventListener(type, goesOn, {
      capture: true,
      passive: true,
      signal: life.signal,
    });
  }
  return { signal: life.signal, goesOn };
}
