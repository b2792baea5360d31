import { gzipSync } from 'node:zlib';
import { compileNames } from '../../../lib/find/compile-names.ts';
import { ship } from '../../../lib/story/shipped.ts';
import type { Outcome } from '../stories.ts';
import { counted } from '../wording/words.ts';
import { readChecks, unchecked } from './checks.ts';

/**
 * What a story holds, what it was verified against, and what is left to check. Empty if it did not
 * compile.
 */
export function summary(outcome: Outcome): string[] {
  const { draft, story, names, documents } = outcome;
  if (!story) return [];
  const counts = [
    counted(story.sources.length, 'source'),
    counted(story.topics.length, 'topic'),
    counted(story.facts.length, 'fact'),
    counted(story.events.length, 'event'),
    counted(story.disputes.length, 'dispute'),
    counted(story.brief.length, 'brief point'),
  ];
  const evidence = locators(story).size;
  const open = unchecked(outcome, readChecks(draft.folder)).length;
  return [
    `${draft.name}: ${counts.join(', ')}`,
    `  ${size(JSON.stringify(ship([story])))} of JSON as shipped, its names ${size(JSON.stringify(compileNames([names])))}`,
    documents
      ? `  verified: ${counted(evidence, 'place')} in ${counted(documents.size, 'document')}`
      : '  Nothing was verified against the documents: name their folder with --documents DIR.',
    open === 0
      ? '  every statement was checked by a second reader'
      : `  ${counted(open, 'statement')} not checked by a second reader (--unchecked lists them)`,
  ];
}

/** Each place that the story cites, once. */
function locators(story: NonNullable<Outcome['story']>): Set<string> {
  const all = [
    ...story.facts,
    ...story.events,
    ...story.disputes.flatMap(({ positions, settledBy }) => [
      ...positions,
      ...(settledBy ? [settledBy] : []),
    ]),
  ];
  return new Set(
    all.flatMap(({ evidence }) => evidence.map(({ source, at }) => `${source} ${at}`)),
  );
}

function size(text: string): string {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  return `${kilobytes(Buffer.byteLength(text))} (${kilobytes(gzipSync(text).length)} zipped)`;
}
