import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { type Change, undoOf } from '../settings/change.ts';
import { exportFile, type SettingsFile } from '../settings/file/export.ts';
import { type Preferences, preferencesFrom } from '../settings/keys/preferences.ts';
import { wordsForRefusal } from '../ui/use-saving.ts';
import type { OptionsGateway } from './gateway.ts';

/** What to say about the last change, and how to undo it. */
export interface Said {
  words: string;
  undo?: Change;
  isTrouble?: true;
}

/** The settings as they are stored now, and ways to change them. */
export interface Settings {
  /** Everything stored. */
  stored: Readonly<Record<string, unknown>>;
  /** The part of it that the reader has chosen. */
  chosen: SettingsFile;
  preferences: Preferences;
  said: Said | undefined;
  /**
   * Stores a change. With `words`, says so and offers to undo it. Resolves once `stored` is up to
   * date again, even if the browser has refused.
   */
  change(change: Change, words?: string): Promise<void>;
  /** Undoes the last change that can be undone. */
  undo(): void;
}

/** Undefined until storage has answered; an error if it can't be read. */
export function useSettings(gateway: OptionsGateway): Settings | Error | undefined {
  const [stored, setStored] = useState<Record<string, unknown> | Error>();
  const [said, setSaid] = useState<Said>();

  const look = useCallback(
    () =>
      gateway.read().then(setStored, (error) => {
        setStored(error instanceof Error ? error : new Error(String(error)));
      }),
    [gateway],
  );
  useEffect(() => {
    const life = new AbortController();
    gateway.watch(() => void look(), life.signal);
    void look();
    return () => life.abort();
  }, [gateway, look]);

  const store = useCallback(
    // What is stored is shown, never what was asked for.
    (change: Change, said: Said | undefined) =>
      gateway
        .apply(change)
        .then(
          () => setSaid(said),
          (error) => setSaid({ words: wordsForRefusal(error), isTrouble: true }),
        )
        .then(look),
    [gateway, look],
  );

  return useMemo(() => {
    if (stored === undefined || stored instanceof Error) return stored;
    return {
      stored,
      chosen: exportFile(stored, gateway.version),
      preferences: preferencesFrom(stored),
      said,
      change: (change, words) =>
        store(change, words === undefined ? undefined : { words, undo: undoOf(change, stored) }),
      undo: () => said?.undo && void store(said.undo, undefined),
    };
  }, [stored, said, store, gateway]);
}
