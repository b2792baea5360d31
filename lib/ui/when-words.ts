import { dayFormat, formatDay } from '../i18n/locale.ts';
import { t } from '../i18n/translate.ts';
import type { When } from '../story/types.ts';

/**
 * A time for people, in their language and no more exact than it is known: `around 13 September 2023`,
 * `autumn 2023`, `12–17 September 2023`. It is read from `edtf`, which says of each end what it is.
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

/** EDTF's own numbers of the seasons. */
const SEASONS: Readonly<Record<string, 'spring' | 'summer' | 'autumn' | 'winter'>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
};

/** How each shape is set. A year is set as the number it is, so that no language adds a word to it. */
const OPTIONS: Readonly<Partial<Record<Shape, Intl.DateTimeFormatOptions>>> = {
  day: { dateStyle: 'long' },
  month: { month: 'long', year: 'numeric' },
};

function shapeOf(part: string): Shape {
  const bare = part.replace(/[~?%]$/, '');
  return SHAPES.find(([shape]) => shape.test(bare))?.[1] ?? 'year';
}

/** One end or a single time, with `~` (about), `?` (perhaps) or `%` (both) put into words. */
function hedged(part: string): string {
  const when = plain(part.replace(/[~?%]$/, ''));
  const day = shapeOf(part) === 'day';
  if (part.endsWith('~')) return t(day ? 'when.around-day' : 'when.around', { when });
  if (part.endsWith('?')) return t('when.perhaps', { when });
  if (part.endsWith('%')) return t('when.perhaps-around', { when });
  return when;
}

function plain(part: string): string {
  const year = String(Number(part.slice(0, 3 + Number(part[3] !== 'X'))));
  const shape = shapeOf(part);
  const options = OPTIONS[shape];
  if (options) return formatDay(firstDay(part), options);
  if (shape === 'decade') return t('when.decade', { year: `${year}0` });
  const season = SEASONS[part.slice(5, 7)];
  return shape === 'season' && season ? t(`when.${season}`, { year }) : year;
}

/** Two days or months of the same exactness as the language sets a range of them; undefined for any others. */
function plainRange(from: string, to: string): string | undefined {
  const shape = shapeOf(from);
  const options = OPTIONS[shape];
  if (!options || shape !== shapeOf(to) || /[~?%]/.test(from + to)) return undefined;
  return dayFormat(options).formatRange(new Date(firstDay(from)), new Date(firstDay(to)));
}

function firstDay(part: string): string {
  const [year, month = '01', day = '01'] = part.replace('-XX', '').split('-');
  return `${year}-${month}-${day}`;
}
