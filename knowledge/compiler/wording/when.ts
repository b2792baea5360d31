import edtf from 'edtf';
import type { When } from '../../../lib/story/types.ts';

/** A date could not be read as EDTF; the message says why and how to write it. */
export class BadDate extends Error {
  override name = 'BadDate';
}

type Precision = When['precision'];
interface Bounds {
  from: string;
  to: string;
  precision: Precision;
}

/**
 * Reads a date in EDTF (ISO 8601-2): a day, month, season, year or decade, optionally with `~`
 * (about), `?` (perhaps) or `%` (both), or an interval between two of them. An interval without an
 * end (`2022-02-24/..`) reaches to `horizon`, because nothing later is known. Throws BadDate for
 * anything else.
 */
export function toWhen(text: string, horizon: string): When {
  const [first = '', second, ...rest] = text.split('/');
  if (rest.length > 0 || first === '' || first === '..') throw notEdtf(text);
  const from = part(first, text);
  if (second === undefined)
    return { edtf: text, ...from.bounds, approximate: from.hedge !== '', label: from.label };
  if (second === '..') {
    if (from.bounds.from > horizon)
      throw new BadDate(`“${text}” begins after the story's horizon. Mend one of the two.`);
    const label = `since ${from.label}`;
    return {
      edtf: text,
      from: from.bounds.from,
      to: horizon,
      precision: 'span',
      approximate: from.hedge !== '',
      label,
    };
  }
  const to = part(second, text);
  if (to.bounds.to < from.bounds.from)
    throw new BadDate(`“${text}” ends before it begins. Turn the two around.`);
  return {
    edtf: text,
    from: from.bounds.from,
    to: to.bounds.to,
    precision: 'span',
    approximate: from.hedge + to.hedge !== '',
    label: spanLabel(from, to),
  };
}

interface Part {
  bounds: Bounds;
  hedge: string;
  label: string;
}

const HEDGES: Record<string, string> = { '~': 'around ', '?': 'perhaps ', '%': 'perhaps around ' };

function part(text: string, whole: string): Part {
  const hedge = /[~?%]$/.exec(text)?.[0] ?? '';
  const bare = hedge ? text.slice(0, -1) : text;
  const bounds = season(bare) ?? parsed(bare, whole);
  return { bounds, hedge, label: (HEDGES[hedge] ?? '') + plainLabel(bounds) };
}

/**
 * EDTF does not define the months of a season; these are the meteorological ones of the northern
 * hemisphere, where winter ends in the year after the one it is named by.
 */
const SEASONS: Record<string, { name: string; month: number }> = {
  '21': { name: 'spring', month: 3 },
  '22': { name: 'summer', month: 6 },
  '23': { name: 'autumn', month: 9 },
  '24': { name: 'winter', month: 12 },
};

function season(text: string): Bounds | undefined {
  const [, year = '', code = ''] = /^(\d{4})-(2[1-4])$/.exec(text) ?? [];
  const of = SEASONS[code];
  if (!of) return undefined;
  return {
    from: isoDay(Date.UTC(Number(year), of.month - 1, 1)),
    to: isoDay(Date.UTC(Number(year), of.month + 2, 0)),
    precision: 'season',
  };
}

const SHAPES: [RegExp, Precision][] = [
  [/^\d{4}-\d\d-\d\d$/, 'day'],
  [/^\d{4}-\d\d(-XX)?$/, 'month'],
  [/^\d{4}(-XX)?$/, 'year'],
  [/^\d{3}X$/, 'decade'],
];

function parsed(text: string, whole: string): Bounds {
  const precision = SHAPES.find(([shape]) => shape.test(text))?.[1];
  if (!precision) throw notEdtf(whole);
  try {
    const { min, max } = edtf(text);
    return { from: isoDay(min), to: isoDay(max), precision };
  } catch {
    throw notEdtf(whole);
  }
}

function notEdtf(text: string): BadDate {
  return new BadDate(
    `“${text}” is not a date we can read. Write EDTF: 2023-09-13, 2023-09, 2023-23 (autumn), 2023, 202X, ` +
      'with ~ after it for "about", or two of them with / between (2022-02-24/.. for no end yet).',
  );
}

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

/** British order, like everything else we write: "13 September 2023". */
const FORMATS: Partial<Record<Precision, Intl.DateTimeFormat>> = {
  day: new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }),
  month: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
};

function plainLabel({ from, precision }: Bounds): string {
  const year = String(Number(from.slice(0, 4)));
  if (precision === 'decade') return `the ${year}s`;
  if (precision === 'season') {
    const named = Object.values(SEASONS).find((of) => of.month === Number(from.slice(5, 7)));
    return `${named?.name} ${year}`;
  }
  return FORMATS[precision]?.format(new Date(from)) ?? year;
}

/**
 * "12–17 September 2023", "2022–2023"; the dash has spaces around it if the part before it has
 * several words.
 */
function spanLabel(from: Part, to: Part): string {
  const { precision } = from.bounds;
  const alike = precision === to.bounds.precision && from.hedge === '' && to.hedge === '';
  if (alike && precision === 'year') return `${from.label}–${to.label}`;
  const format = alike ? FORMATS[precision] : undefined;
  if (!format) return `${from.label} – ${to.label}`;
  const [start = '', end] = format
    .formatRange(new Date(from.bounds.from), new Date(to.bounds.from))
    .split(/\s*–\s*/);
  if (end === undefined) return start;
  return start.includes(' ') ? `${start} – ${end}` : `${start}–${end}`;
}
