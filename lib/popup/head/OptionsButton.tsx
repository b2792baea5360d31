import { t } from '../../i18n/translate.ts';

/** Opens the options page. */
export function OptionsButton({ onOpen }: { onOpen: () => void }) {
  return (
    <button type="button" class="options-button" title={t('settings.open')} onClick={onOpen}>
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" class="icon">
        <path d="M2 5h7M13 5h3M2 13h3M9 13h7" />
        <circle cx="11" cy="5" r="2" />
        <circle cx="7" cy="13" r="2" />
      </svg>
      <span class="unseen">{t('settings.open')}</span>
    </button>
  );
}
