import { useCallback, useState } from 'preact/hooks';
import { t } from '../i18n/translate.ts';

/** Has changes stored, and keeps a sentence to show if the browser did not store the last one. */
export function useSaving(lookAgain: () => void): {
  trouble: string;
  save: (change: Promise<void>) => void;
} {
  const [trouble, setTrouble] = useState('');
  const save = useCallback(
    (change: Promise<void>) => {
      void change
        .then(
          () => setTrouble(''),
          (error) => setTrouble(wordsForRefusal(error)),
        )
        .then(lookAgain);
    },
    [lookAgain],
  );
  return { trouble, save };
}

/**
 * Only the error's wording tells that there is no room left: Chromium mentions its quota, Firefox
 * the disk or its space.
 */
const FULL = /quota|no space|disk/i;

/** Why something was not stored, in a sentence. `error` is the browser's own. */
export function wordsForRefusal(error: unknown): string {
  return t(FULL.test(String(error)) ? 'saving.full' : 'saving.refused');
}
