import type { Evidence, Source, Standing } from '../types.ts';
import { weakestFirst } from './standing.ts';

/**
 * The value of `by` in evidence where nobody else speaks: the source's own author, whose name may
 * be unknown.
 */
const AUTHOR = 'its author';

/** Whether it is the source's own author who says so. */
export function isByAuthor({ by }: Evidence): boolean {
  return by === AUTHOR;
}

/** Each standing as the beginning of "… A, in SOURCE". */
const OPENINGS: Record<Standing, { label: string; link: string }> = {
  reported: { label: 'Reported', link: '' },
  said: { label: 'Said', link: 'by' },
  accused: { label: 'Accusation', link: 'by' },
  denied: { label: 'Denial', link: 'by' },
  announced: { label: 'Announced', link: 'by' },
  analysis: { label: 'Analysis', link: 'by' },
  opinion: { label: 'Opinion', link: 'of' },
  forecast: { label: 'Forecast', link: 'by' },
};

/**
 * Who says so, as a line of a citation: `Said by A (July 2023), in SOURCE, 14 September 2023`. In
 * English, like the statement it is cited with; what a reader sees on the page is set by
 * `lib/ui/statement/Attribution.tsx`. `source` is the source of the evidence.
 */
export function attributionLine(evidence: Evidence, source: Source): string {
  const { label, link } = OPENINGS[evidence.standing];
  const opening = evidence.by || evidence.standing !== 'reported' ? label : 'Stated';
  const said =
    evidence.said && evidence.said.edtf !== source.written.edtf ? ` (${evidence.said.label})` : '';
  const written = source.written.label;
  if (isByAuthor(evidence)) return `${opening} in ${source.name}, by ${AUTHOR}${said}, ${written}`;
  const who = evidence.by ? ` ${link || 'by'} ${evidence.by}${said},` : said;
  return `${opening}${who} in ${source.name}, ${written}`;
}

/**
 * Groups evidence into lines, weakest standing first. A line is what one speaker says in one
 * source, with one or more places; two speakers never share a line.
 */
export function attributionLines(evidence: readonly Evidence[]): Evidence[][] {
  const lines = new Map<string, Evidence[]>();
  for (const piece of weakestFirst(evidence)) {
    const { source, standing, by, said } = piece;
    const key = JSON.stringify([source, standing, by, said?.edtf]);
    lines.set(key, [...(lines.get(key) ?? []), piece]);
  }
  return [...lines.values()];
}
