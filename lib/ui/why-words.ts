import type { Why } from '../find/types.ts';
import { t } from '../i18n/translate.ts';

/** The finder's rules that have a sentence of their own. */
const RULES = [
  'full-name',
  'name',
  'surname',
  'surname-before-full-name',
  'quoted',
  'title',
  'home',
  'together',
  'metonym',
  'short',
] as const;

/** Why a mention was taken, in a sentence. A rule without one is given by its name. */
export function whyWords({ rule, detail: { passage = '', word = '' } = {} }: Why): string {
  const known = RULES.find((name) => name === rule);
  return known ? t(`why.${known}`, { passage, word }) : t('why.by-rule', { rule });
}
