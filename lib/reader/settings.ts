import type { TakeBack } from '../card/types.ts';
import { undoOf } from '../settings/change.ts';
import type { Choices } from '../settings/choices.ts';
import { siteKey } from '../settings/keys/site.ts';
import { apply, readAll, readChoices, setMuted, watchStorage } from '../settings/store.ts';

/** Where a reader's settings come from, and where what is asked for on a card goes. */
export interface ReaderSettings {
  read(): Promise<Choices>;
  /** Calls back when anything may have changed, until the signal aborts. */
  watch(changed: () => void, signal: AbortSignal): void;
  /** Returns what takes it back. Rejects if the browser can't store it. */
  mute(story: string, topic: string): Promise<TakeBack>;
  /** Returns what takes it back. Rejects if the browser can't store it. */
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
      // A site that was on by itself, or as part of another, is so again.
      const off = { put: { [siteKey(site)]: 'off' }, drop: [] };
      const undo = undoOf(off, await readAll());
      await apply(off);
      return () => apply(undo);
    },
  };
}

/**
 * Settings to try things with: the stored preferences, and a page of its own that no switch, mute or language
 * of theirs concerns. What is muted or switched off on it is forgotten with it; `onOff` is called for the latter,
 * and answers with what takes it back.
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
