import type { HtmlPage } from '../../scripts/project/html-pages.ts';
import type { Ground } from './browser.ts';
import type { Approach } from './in-page.ts';
import { median } from './median.ts';
import { type NameSet, namesOf, shippedNames } from './names.ts';
import { buildSample, longestTaskSample, rescans, type Sample, sample } from './samples.ts';

/**
 * The approaches of each setting, in the order in which they are printed; the others are compared
 * with the first.
 */
export const APPROACHES: readonly Approach[] = [
  'bare walk',
  'naive',
  'mark.js',
  'doorbell',
  'read',
  'find',
  'find + paint',
];

/** Approaches that look for names, and so are measured in every setting. */
const WITH_NAMES = new Set<Approach>(['naive', 'mark.js', 'find', 'find + paint']);

const NAME_COUNTS = [40, 1_000, 10_000] as const;
const CHANGES = [1, 10, 100] as const;
/**
 * The shortest times are the noisiest relative to each other, so growth is measured with more
 * repeats.
 */
const GROWTH_REPEATS = 3;

/** Medians of one page's samples; nothing for an approach that was not measured on it. */
export interface PageResult {
  page: string;
  bytes: number;
  samples: Partial<Record<Approach, Sample>>;
}

/** What was measured with the same names for all approaches. */
export interface Setting {
  /** "40 names". */
  names: string;
  pages: PageResult[];
}

/** Everything that one run of the benchmark measured. */
export interface Results {
  /** With the forty names that the targets were set for, and with all that Backstory ships with. */
  settings: Setting[];
  /** How times grow with the number of names, on the page with the most text; ms and bytes. */
  growth: { names: number; build: number; scan: number; heap: number }[];
  /** The longest task while the largest page is read, in ms. */
  longestTask: { page: string; ms: number };
  /**
   * How many passages of the largest page are scanned: all at first, then again after changes to
   * this many blocks.
   */
  rescans: { passages: number; after: { blocks: number; passages: number }[] };
}

/**
 * Measures everything in rounds, so that a machine that slows down does so for all approaches.
 * `progress` is called with each step.
 */
export async function measureAll(
  ground: Ground,
  pages: readonly HtmlPage[],
  repeats: number,
  progress: (step: string) => void,
): Promise<Results> {
  const taken = new Map<string, Sample[]>();
  const sets: NameSet[] = [namesOf(40), shippedNames()];
  const bySize = pages.toSorted((one, other) => one.html.length - other.html.length);
  const middling = bySize[bySize.length >> 1];
  for (let round = 0; round < repeats; round++) {
    for (const page of pages) {
      progress(`round ${round + 1} of ${repeats}: ${page.name}`);
      for (const approach of inTurn(round)) {
        for (const [setting, names] of sets.entries()) {
          if (setting > 0 && !WITH_NAMES.has(approach)) continue;
          // mark.js walks the page once for each name, so with all names one page has to do.
          if (setting > 0 && approach === 'mark.js' && page !== middling) continue;
          const key = `${page.name}/${approach}/${setting}`;
          const one = await sample(ground, page, approach, names);
          taken.set(key, [...(taken.get(key) ?? []), one]);
        }
      }
    }
  }
  const samplesOf = ({ name }: HtmlPage, setting: number) =>
    APPROACHES.flatMap((approach) => {
      const samples = taken.get(`${name}/${approach}/${WITH_NAMES.has(approach) ? setting : 0}`);
      return samples ? [[approach, middle(samples)]] : [];
    });
  const largest = bySize.at(-1);
  if (!largest) throw new Error('There is no page to measure on.');
  progress(`growth, longest task and changes: ${largest.name}`);
  return {
    settings: sets.map(({ list }, setting) => ({
      names: `${list.length} names`,
      pages: pages.map((page) => ({
        page: page.name,
        bytes: Buffer.byteLength(page.html),
        samples: Object.fromEntries(samplesOf(page, setting)),
      })),
    })),
    growth: await growthOn(ground, largest, repeats),
    longestTask: { page: largest.name, ms: await longestTaskSample(ground, largest, repeats) },
    rescans: await rescansOn(ground, largest),
  };
}

/**
 * The approaches, starting with a different one in each round. mark.js takes as long as all others
 * together, so one round has to do.
 */
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
  page: HtmlPage,
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

async function rescansOn(ground: Ground, page: HtmlPage): Promise<Results['rescans']> {
  const { passages, again } = await rescans(ground, page, CHANGES);
  const after = CHANGES.map((blocks, at) => ({ blocks, passages: again[at] ?? 0 }));
  return { passages, after };
}
