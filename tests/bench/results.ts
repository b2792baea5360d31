import type { Ground } from './browser.ts';
import type { BenchPage } from './generated-pages.ts';
import type { Approach } from './in-page.ts';
import { median } from './median.ts';
import { namesOf } from './names.ts';
import { buildSample, longestTaskSample, rescans, type Sample, sample } from './samples.ts';

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

const NAME_COUNTS = [40, 1_000, 10_000] as const;
const CHANGES = [1, 10, 100] as const;
/** The shortest times are the noisiest against each other: growth is told from more of them. */
const GROWTH_REPEATS = 3;

/** Medians of one page's samples. */
export interface PageResult {
  page: string;
  bytes: number;
  samples: Record<string, Sample>;
}

/** All that one run of the benchmark measured. */
export interface Results {
  pages: PageResult[];
  /** How times grow with the number of names, on the page with the most text; ms and bytes. */
  growth: { names: number; build: number; scan: number; heap: number }[];
  /** The longest task while the largest page is read, in ms. */
  longestTask: { page: string; ms: number };
  /** Passages of the largest page that are scanned: all of them, then again after changes to so many blocks. */
  rescans: { passages: number; after: { blocks: number; passages: number }[] };
}

/** Measures everything, one round after the other, so that a machine that gets slower does so for all. `progress` is told of each step. */
export async function measureAll(
  ground: Ground,
  pages: readonly BenchPage[],
  repeats: number,
  progress: (step: string) => void,
): Promise<Results> {
  const taken = new Map<string, Sample[]>();
  const { list } = namesOf(40);
  for (let round = 0; round < repeats; round++) {
    for (const page of pages) {
      progress(`round ${round + 1} of ${repeats}: ${page.name}`);
      for (const approach of inTurn(round)) {
        const key = `${page.name}/${approach}`;
        const one = await sample(ground, page, approach, { list });
        taken.set(key, [...(taken.get(key) ?? []), one]);
      }
    }
  }
  const largest = pages.toSorted((one, other) => other.html.length - one.html.length)[0];
  if (!largest) throw new Error('There is no page to measure on.');
  progress(`growth, longest task and changes: ${largest.name}`);
  return {
    pages: pages.map(({ name, html }) => ({
      page: name,
      bytes: Buffer.byteLength(html),
      samples: Object.fromEntries(
        APPROACHES.map((approach) => [approach, middle(taken.get(`${name}/${approach}`) ?? [])]),
      ),
    })),
    growth: await growthOn(ground, largest, repeats),
    longestTask: { page: largest.name, ms: await longestTaskSample(ground, largest, repeats) },
    rescans: await rescansOn(ground, largest),
  };
}

/** The approaches, beginning with another one in each round. mark.js takes as long as all others together: one round will do. */
function inTurn(round: number): Approach[] {
  const from = round % APPROACHES.length;
  const turned = [...APPROACHES.slice(from), ...APPROACHES.slice(0, from)];
  return turned.filter((approach) => approach !== 'mark.js' || round === 0);
}

function middle(samples: readonly Sample[]): Sample {
  return { ms: median(samples.map(({ ms }) => ms)), count: samples.at(-1)?.count ?? 0 };
}

async function growthOn(
  ground: Ground,
  page: BenchPage,
  repeats: number,
): Promise<Results['growth']> {
  const sets = NAME_COUNTS.map(namesOf);
  const scans = sets.map((): number[] => []);
  for (let round = 0; round < repeats * GROWTH_REPEATS; round++) {
    for (const [at, names] of sets.entries()) {
      scans[at]?.push((await sample(ground, page, 'scan', names)).ms);
    }
  }
  const growth: Results['growth'] = [];
  for (const [at, names] of sets.entries()) {
    const { ms: build, heap } = await buildSample(ground, page, names, repeats);
    growth.push({ names: names.list.length, build, scan: median(scans[at] ?? []), heap });
  }
  return growth;
}

async function rescansOn(ground: Ground, page: BenchPage): Promise<Results['rescans']> {
  const { passages, again } = await rescans(ground, page, CHANGES);
  const after = CHANGES.map((blocks, at) => ({ blocks, passages: again[at] ?? 0 }));
  return { passages, after };
}
