import type { BenchPage } from './generated-pages.ts';
import type { Approach } from './in-page.ts';
import { namesOf } from './names.ts';
import { buildSample, type Ground, longestTaskSample, type Sample, sample } from './samples.ts';

/** Approaches in the order they are printed; the first is what the others are compared with. */
export const APPROACHES: readonly Approach[] = [
  'bare walk',
  'naive',
  'mark.js',
  'doorbell',
  'read',
  'find',
  'find + paint',
];

export const NAME_COUNTS = [40, 1_000, 10_000] as const;

/** All that one run of the benchmark measured. */
export interface Results {
  pages: { page: string; bytes: number; samples: Record<string, Sample> }[];
  /** Each approach's time over all pages together, as a multiple of the bare walk's. */
  ratios: Record<string, number>;
  /** How times grow with the number of names, on the page with the most text; ms and bytes. */
  growth: { names: number; build: number; scan: number; heap: number }[];
  /** The longest task on the largest page, in ms. */
  longestTask: { page: string; ms: number };
}

/** Measures everything. `progress` is told of each step. */
export async function measureAll(
  ground: Ground,
  pages: readonly BenchPage[],
  progress: (step: string) => void,
): Promise<Results> {
  const forty = namesOf(40);
  const results: Results = { pages: [], ratios: {}, growth: [], longestTask: { page: '', ms: 0 } };
  for (const page of pages) {
    progress(page.name);
    const samples: Record<string, Sample> = {};
    for (const approach of APPROACHES) {
      // It takes seconds where the others take milliseconds; its ratio is not in need of many repeats.
      const repeats = approach === 'mark.js' ? Math.min(3, ground.repeats) : ground.repeats;
      samples[approach] = await sample({ ...ground, repeats }, page, approach, forty);
    }
    results.pages.push({ page: page.name, bytes: Buffer.byteLength(page.html), samples });
  }
  const total = (approach: string) =>
    results.pages.reduce((sum, { samples }) => sum + (samples[approach]?.median ?? 0), 0);
  for (const approach of APPROACHES) {
    results.ratios[approach] = total(approach) / total('bare walk');
  }
  const largest = [...pages].sort((one, other) => other.html.length - one.html.length)[0];
  if (!largest) throw new Error('There is no page to measure on.');
  for (const count of NAME_COUNTS) {
    progress(`${count} names`);
    const names = namesOf(count);
    const { ms, heap } = await buildSample(ground, largest, names);
    const scan = await sample(ground, largest, 'scan', names, true);
    results.growth.push({ names: count, build: ms, scan: scan.median, heap });
  }
  progress('longest task');
  results.longestTask = { page: largest.name, ms: await longestTaskSample(ground, largest) };
  return results;
}
