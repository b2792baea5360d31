import { native } from '../browser/native.ts';
import { isOrphan, listen } from '../browser/orphan.ts';
import { abortable } from '../page/live/idle.ts';
import { activityFrom, activityKeys } from '../settings/activity.ts';

/** Whether Backstory is on for a site, kept up to date. */
export class SiteState {
  readonly #site: string;
  readonly #signal: AbortSignal;
  readonly #keys: string[];
  #isOn = false;
  /** Ends with the time for which the site is on. */
  #phase = new AbortController();
  #wake: (() => void) | undefined;

  /** Follows a site's switch until the signal aborts. Counts as off until storage has answered. */
  constructor(document: Document, site: string, signal: AbortSignal) {
    this.#site = site;
    this.#signal = signal;
    this.#keys = activityKeys(site);
    const changed = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && this.#keys.some((key) => key in changes)) void this.read();
    };
    listen(native.storage.onChanged, changed, signal);
    // A page restored from the back-forward cache has missed any changes made meanwhile.
    document.defaultView?.addEventListener(
      'pageshow',
      ({ persisted }) => {
        if (persisted) void this.read();
      },
      { signal },
    );
    signal.addEventListener('abort', () => this.#phase.abort(signal.reason));
  }

  /** Reads the site's setting again. If the extension is gone, nothing changes. */
  async read(): Promise<void> {
    if (isOrphan()) return;
    const stored = await native.storage.local.get(this.#keys).catch(() => undefined);
    if (!stored || this.#signal.aborted) return;
    const isOn = activityFrom(this.#site, stored, Date.now()).state === 'on';
    if (isOn === this.#isOn) return;
    this.#isOn = isOn;
    if (isOn) this.#phase = new AbortController();
    else this.#phase.abort();
    this.#wake?.();
  }

  /**
   * Waits until the site is on. Returns a signal that aborts when it is switched off, or when the
   * state's own signal aborts, which also makes this reject.
   */
  async on(): Promise<AbortSignal> {
    while (!this.#isOn) {
      await abortable(this.#signal, (done) => {
        this.#wake = done;
        return undefined;
      });
    }
    this.#signal.throwIfAborted();
    return this.#phase.signal;
  }
}
