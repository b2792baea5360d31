import { sourceOf } from '../lookup.ts';
import { saysWhen } from '../time/own-date.ts';
import type { Dispute, Evidence, Source, Story, When } from '../types.ts';
import { attributionLine } from './attribution.ts';
import { placeLine, wordsLine } from './locator.ts';
import { weakestFirst } from './standing.ts';

/** Anything that can be cited: something with words and evidence, and possibly a time. */
export interface Citable {
  text: string;
  when?: When;
  evidence: readonly Evidence[];
}

/**
 * One statement as plain text, with its time unless its words give it, and every source, standing,
 * date and place under it.
 */
function citation({ text, when, evidence }: Citable, story: Story): string {
  const dated = when && !saysWhen(text, when) ? `${text} (${when.label})` : text;
  const lines = weakestFirst(evidence).flatMap((piece) => {
    const source = sourceOf(story, piece.source);
    return source ? [`– ${sourceLine(piece, source)}`] : [];
  });
  return [dated, ...lines].join('\n');
}

/**
 * A dispute as plain text: its question, each position after its holders, what settled it; every
 * source under each.
 */
export function disputeCitation({ question, positions, settledBy }: Dispute, story: Story): string {
  const held = positions.map(({ holders, text, evidence }) => ({
    text: `${holders.join(', ')}: ${text}`,
    evidence,
  }));
  const outcome = settledBy ? [{ ...settledBy, text: `Settled by: ${settledBy.text}` }] : [];
  return [question, ...[...held, ...outcome].map((item) => citation(item, story))].join('\n');
}

/** Several statements, separated by blank lines. */
export function citations(items: readonly Citable[], story: Story): string {
  return items.map((item) => citation(item, story)).join('\n\n');
}

function sourceLine(evidence: Evidence, source: Source): string {
  const title = source.title ? `“${source.title}”` : '';
  const bibliography = [source.author, title, source.outlet].filter(Boolean).join(', ');
  const place = `${placeLine(evidence)} (${wordsLine(evidence.at)})`;
  return [attributionLine(evidence, source), bibliography, place, source.url]
    .filter(Boolean)
    .join('; ');
}
