import { createI18n } from '@wxt-dev/i18n';

/** A message as the browser has it, by the name the build gives it; its `{name}`s filled with `values`. */
export const { t: message } = createI18n();
