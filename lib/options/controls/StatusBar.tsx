import { t } from '../../i18n/translate.ts';
import type { Said } from '../use-settings.ts';

/** What was done last, with a way to undo it; or that it could not be done. */
export function StatusBar({ said, onUndo }: { said: Said | undefined; onUndo: () => void }) {
  return (
    <div class="status-bar" data-shown={said !== undefined} data-trouble={said?.isTrouble}>
      <p role={said?.isTrouble ? 'alert' : 'status'}>{said?.words}</p>
      {said?.undo && (
        <button type="button" class="button" onClick={onUndo}>
          {t('options.undo')}
        </button>
      )}
    </div>
  );
}
