import { dateFormat } from '../../i18n/locale.ts';
import { t } from '../../i18n/translate.ts';

/**
 * The part of a month that an ISO day falls in, in the reader's language: `mid-June 2024`. Used for
 * the end of what a story knows, whose exact day is often only inferred. Throws a RangeError on
 * anything but a day.
 */
export function partOfMonth(isoDay: string): string {
  const when = dateFormat('month').format(new Date(`${isoDay}T00:00:00Z`));
  const day = Number(isoDay.slice(8));
  if (day <= 10) return t('when.early', { when });
  return t(day <= 20 ? 'when.mid' : 'when.late', { when });
}
