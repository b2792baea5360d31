import { dateFormat } from '../../i18n/locale.ts';
import { t } from '../../i18n/translate.ts';
import type { When } from '../../story/types.ts';

/**
 * A time in the reader's language, no more exact than it is known: `around 13 September 2023`,
 * `autumn 2023`, `12–17 September 2023`. Based on `edtf`, which tells how exact each end is.
 */
export function whenWords(when: When): string {
  const [from = '', to] = when.edtf.split('/');
  if (to === undefined) return hedged(from);
  if (to === '..')
    return t(shapeOf(from) === 'day' ? 'when.since-day' : 'when.since', { when: hedged(from) });
  return plainRange(from, to) ?? t('when.between', { from: hedged(from), to: hedged(to) });
}

type Shape = 'day' | 'month' | 'season' | 'year' | 'decade';

const SHAPES: readonly [RegExp, Shape][] = [
  [/^\d{4}-\d\d-\d\d$/, 'day'],
  [/^\d{4}-2[1-4]$/, 'season'],
  [/^\d{4}-\d\d(-XX)?$/, 'month'],
  [/^\d{4}(-XX)?$/, 'year'],
  [/^\d{3}X$/, 'decade'],
];

/** The numbers that EDTF gives to seasons. */
const SEASONS: Readonly<Record<string, 'spring' | 'summer' | 'autumn' | 'winter'>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
};

function shapeOf(part: string): Shape {
  const bare = part.replace(/[~?%]$/, '');
  return SHAPES.find(([shape]) => shape.test(bare))?.[1] ?? 'year';
}

/**
 * One end of a span, or a single time, with `~` (about), `?` (perhaps) or `%` (both) put into
 * words.
 */
function hedged(part: string): string {
  const when = plain(part.replace(/[~?%]$/, ''));
  const day = shapeOf(part) === 'day';
  if (part.endsWith('~')) return t(day ? 'when.around-day' : 'when.around', { when });
  if (part.endsWith('?')) return t('when.perhaps', { when });
  if (part.endsWith('%')) return t('when.perhaps-around', { when });
  return when;
}

function plain(part: string): string {
  const shape = shapeOf(part);
  if (shape === 'decade') return t('when.decade', { year: `${part.slice(0, 3)}0` });
  const season = SEASONS[part.slice(5, 7)];
  if (shape === 'season' && season) return t(`when.${season}`, { year: part.slice(0, 4) });
  return dateFormat(shape === 'day' || shape === 'month' ? shape : 'year').format(firstDay(part));
}

/**
 * Two days, months or years formatted as a range by the language's rules; undefined for any others.
 */
function plainRange(from: string, to: string): string | undefined {
  const shape = shapeOf(from);
  if (shape !== shapeOf(to) || /[~?%]/.test(from + to)) return undefined;
  if (shape === 'season' || shape === 'decade') return undefined;
  return dateFormat(shape).formatRange(firstDay(from), firstDay(to));
}

function firstDay(part: string): Date {
  const [year, month = '01', day = '01'] = part.replace('-XX', '').split('-');
  return new Date(`${year}-${month}-${day}T00:00:00Z`);
}
