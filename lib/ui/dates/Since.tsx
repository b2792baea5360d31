import { t } from '../../i18n/translate.ts';

/** Says that what follows was only said after the article. */
export function Since() {
  return <p class="said-since">{t('card.since-this-article')}</p>;
}
