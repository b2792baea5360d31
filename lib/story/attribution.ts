import { weakestFirst } from './standing.ts';
import type { Evidence, Source, Standing } from './types.ts';

/** Each standing as the opening of "… A, in SOURCE", in words a reader needs no legend for. */
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

/** Who says so, in the pieces a line of print is set from. */
export interface Attribution {
  /** The standing in a word. */
  label: string;
  /** `by A` or `of A`; empty where the document itself states it. */
  speaker: string;
  /** When the speaker said so, where that is known and is not when the source was written. */
  said: string;
  source: string;
  written: string;
}

/** Reads one piece of evidence; `source` is the source it names. */
export function attribution(evidence: Evidence, source: Source): Attribution {
  const { label, link } = OPENINGS[evidence.standing];
  const said = evidence.said?.label ?? '';
  return {
    label,
    speaker: evidence.by ? `${link || 'by'} ${evidence.by}` : '',
    said: said === source.written.label ? '' : said,
    source: source.name,
    written: source.written.label,
  };
}

/** The same as one line of plain text: `Said by A (July 2023), in SOURCE, 14 September 2023`. */
export function attributionLine(evidence: Evidence, source: Source): string {
  const { label, speaker, said, source: name, written } = attribution(evidence, source);
  const who = [label, speaker, said && `(${said})`].filter(Boolean).join(' ');
  return speaker ? `${who}, in ${name}, ${written}` : `${who} in ${name}, ${written}`;
}

/**
 * Evidence by the line it makes, weakest standing first: pieces of one line are one speaker's in one
 * source, said once, with several places to it. Two speakers never share a line.
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
