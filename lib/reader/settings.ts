import type { TakeBack } from '../card/types.ts';
import { undoOf } from '../settings/change.ts';
import type { Choices } from '../settings/choices.ts';
import { siteKey } from '../settings/keys/site.ts';
import { apply, readAll, readChoices, setMuted, watchStorage } from '../settings/store.ts';

/** Where a reader gets its settings, and what it does when something is asked for on a card. */
export interface ReaderSettings {
  read(): Promise<Choices>;
  /** Calls back when anything may have changed, until the signal aborts. */
  watch(changed: () => void, signal: AbortSignal): void;
  /** Returns a function that undoes it. Rejects if the browser can't store it. */
  mute(story: string, topic: string): Promise<TakeBack>;
  /** Returns a function that undoes it. Rejects if the browser can't store it. */
  switchOff(): Promise<TakeBack>;
}

/** A site's settings as they are stored. */
export function storedSettings(site: string): ReaderSettings {
  return {
    read: () => readChoices(site),
    watch: watchStorage,
    mute: async (story, topic) => {
      await setMuted(site, story, topic, true);
      return () => setMuted(site, story, topic, false);
    },
    switchOff: async () => {
      // Undoing must restore what was there: the site's own switch, or none if a parent's applied.
      const off = { put: { [siteKey(site)]: 'off' }, drop: [] };
      const undo = undoOf(off, await readAll());
      await apply(off);
      return () => apply(undo);
    },
  };
}

/**
 * Settings for trying things out: the stored preferences, but no switch, mute or language of the
 * reader's applies. What is muted or switched off here is forgotten with the page. `onOff` is
 * called when the reader switches it off, and returns a function that undoes that.
 */
export function trialSettings(onOff: () => TakeBack): ReaderSettings {
  const muted = new Set<string>();
  let changed = () => {};
  return {
    read: async () => ({ ...(await readChoices('')), muted, skipped: new Set() }),
    watch: (callback, signal) => {
      changed = callback;
      watchStorage(callback, signal);
    },
    mute: async (story, topic) => {
      const key = `${story}/${topic}`;
      muted.add(key);
      changed();
      return async () => {
        muted.delete(key);
        changed();
      };
    },
    switchOff: async () => onOff(),
  };
}
