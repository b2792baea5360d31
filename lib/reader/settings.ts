import type { Choices } from '../settings/choices.ts';
import { readChoices, setMuted, setSwitch, watchStorage } from '../settings/store.ts';

/** Where a reader's settings come from, and where what is asked for on a card goes. */
export interface ReaderSettings {
  read(): Promise<Choices>;
  /** Calls back when anything may have changed, until the signal aborts. */
  watch(changed: () => void, signal: AbortSignal): void;
  /** Rejects where the browser can't store it. */
  mute(story: string, topic: string): Promise<void>;
  /** Rejects where the browser can't store it. */
  switchOff(): Promise<void>;
}

/** A site's settings as they are stored. */
export function storedSettings(site: string): ReaderSettings {
  return {
    read: () => readChoices(site),
    watch: watchStorage,
    mute: (story, topic) => setMuted(site, story, topic, true),
    switchOff: () => setSwitch(site, 'off'),
  };
}

/**
 * Settings to try things with: the stored preferences, and a page of its own that no switch, mute or language
 * of theirs concerns. What is muted or switched off on it is forgotten with it; `onOff` is called for the latter.
 */
export function trialSettings(onOff: () => void): ReaderSettings {
  const muted = new Set<string>();
  let changed = () => {};
  return {
    read: async () => ({ ...(await readChoices('')), muted, skipped: new Set() }),
    watch: (callback, signal) => {
      changed = callback;
      watchStorage(callback, signal);
    },
    mute: async (story, topic) => {
      muted.add(`${story}/${topic}`);
      changed();
    },
    switchOff: async () => onOff(),
  };
}
