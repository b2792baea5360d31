import type { Lexicon } from '../lexicon/lexicon.ts';

/** How far to either side of a surname its sentence is searched, in UTF-16 units. */
export const SENTENCE = 160;

/** How far back from a surname its passage is searched for a year, in UTF-16 units. */
const FAR = 400;

/** The years that a surname's sentence and passage name. */
interface Years {
  /** The latest in its sentence. */
  year?: number;
  /** The last before it in its sentence that says when something happened. */
  dated?: number;
  /** The last before it in its passage. */
  past?: number;
}

/** The years around a surname; none that are not named. */
export function yearsAround(text: string, start: number, end: number, lexicon: Lexicon): Years {
  // Most paragraphs name no year.
  if (!/\d{4}|[０-９]/.test(text.slice(Math.max(0, start - FAR), end + SENTENCE))) return {};
  const year = yearBeside(text, start, end, lexicon);
  const dated = yearBefore(text, start, lexicon);
  const past = pastBefore(text, start, lexicon);
  return {
    ...(year !== undefined && { year }),
    ...(dated !== undefined && { dated }),
    ...(past !== undefined && { past }),
  };
}

/**
 * The last year before a surname in its sentence that says when something happened: "In 1950 N …".
 */
function yearBefore(text: string, start: number, { patterns }: Lexicon): number | undefined {
  const before =
    text
      .slice(Math.max(0, start - SENTENCE), start)
      .split(/[.!?]\s/)
      .at(-1) ?? '';
  const last = [...before.matchAll(patterns.dated)].at(-1)?.[1];
  return last === undefined ? undefined : Number(last);
}

/** The latest year named in the sentence around [start, end). */
function yearBeside(
  text: string,
  start: number,
  end: number,
  { patterns }: Lexicon,
): number | undefined {
  const before = text
    .slice(Math.max(0, start - SENTENCE), start)
    .split(/[.!?。]\s*(?=\s|$)/)
    .at(-1);
  const after = text.slice(end, end + SENTENCE).split(/[.!?。](?:\s|$)/)[0];
  const years = `${before} ${after}`.normalize('NFKC').match(patterns.year)?.map(Number);
  return years && Math.max(...years);
}

/**
 * The last year named before a surname in its passage, which is usually the time the text is about.
 */
function pastBefore(text: string, start: number, { patterns }: Lexicon): number | undefined {
  const last = text
    .slice(Math.max(0, start - FAR), start)
    .match(patterns.year)
    ?.at(-1);
  return last === undefined ? undefined : Number(last);
}
