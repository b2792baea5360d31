import { storyIsForeign } from '../../i18n/story-language.ts';
import { t } from '../../i18n/translate.ts';

/** Says that the statements are in English, if the interface is not. */
export function InEnglish() {
  return storyIsForeign() ? <p class="in-english">{t('statements-in-english')}</p> : null;
}
