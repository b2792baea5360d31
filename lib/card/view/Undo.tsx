import { useId, useState } from 'preact/hooks';
import { t } from '../../i18n/translate.ts';

interface UndoProps {
  /** What has been done. */
  said: string;
  /** Undoes it. Rejects if that could not be stored. */
  onUndo(): Promise<void>;
}

/**
 * What has just been done, and a button to undo it. The words describe the button, so that focusing
 * it reads both.
 */
export function Undo({ said, onUndo }: UndoProps) {
  const [failed, setFailed] = useState(false);
  const id = useId();
  return (
    <div class="undo">
      <p id={id} role="status">
        {failed ? t('card.not-stored') : said}
      </p>
      <button
        type="button"
        class="action"
        aria-describedby={id}
        onClick={() => onUndo().catch(() => setFailed(true))}
      >
        {t('card.undo')}
      </button>
    </div>
  );
}
