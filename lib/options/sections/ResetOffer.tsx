import { t } from '../../i18n/translate.ts';

interface ResetOfferProps {
  /** By which the button that unfolds the offer names it. */
  id: string;
  hidden: boolean;
  onReset: () => void;
  onCancel: () => void;
}

/** What a reset does, before it is done. */
export function ResetOffer({ id, hidden, onReset, onCancel }: ResetOfferProps) {
  return (
    <div id={id} class="offer" hidden={hidden}>
      <p>{t('options.file.reset-means')}</p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={onReset}>
          {t('options.file.reset-now')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('options.file.cancel')}
        </button>
      </div>
    </div>
  );
}
