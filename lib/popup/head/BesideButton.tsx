import { t } from '../../i18n/translate.ts';

/** Shows the story beside the page, where it can stay while the reader reads on. */
export function BesideButton({ onOpen }: { onOpen: () => void }) {
  return (
    <button type="button" class="options-button" title={t('story-page.beside')} onClick={onOpen}>
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" class="icon">
        <rect x="2" y="3" width="14" height="12" rx="1.5" />
        <path d="M11 3v12M13 6h1M13 9h1" />
      </svg>
      <span class="unseen">{t('story-page.beside')}</span>
    </button>
  );
}
