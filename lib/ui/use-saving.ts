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

/** Why something was not stored, in a sentence. `error` is what the attempt rejected with. */
export function wordsForRefusal(error: unknown): string {
  const { reason } = Object(error) as { reason?: unknown };
  return reason === 'full' ? t('saving.full') : t('saving.refused');
}
