import type { Why } from '../../find/types.ts';
import { t } from '../../i18n/translate.ts';

/** Why a mention was taken, in a sentence, and in another that somebody else could be meant. */
export function whyWords(why: Why): string {
  return why.unsure ? `${reasonWords(why)} ${t('why.unsure')}` : reasonWords(why);
}

function reasonWords(why: Why): string {
  switch (why.rule) {
    case 'surname':
    case 'surname-before-full-name':
    case 'quoted':
      return t(`why.${why.rule}`, { name: why.name });
    case 'title':
    case 'home':
    case 'together':
      return t(`why.${why.rule}`, { word: why.word });
    default:
      return t(`why.${why.rule}`);
  }
}
