import { createI18n } from '@wxt-dev/i18n';

/**
 * A message as the browser has it, by the key that the build gives it, with its `{name}`s filled
 * from `values`.
 */
export const { t: message } = createI18n();
