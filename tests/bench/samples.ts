import type { Browser } from 'playwright';
import { onFreshPage } from './browser.ts';
import type { BenchPage } from './generated-pages.ts';
import type { Approach } from './in-page.ts';
import { longestTask } from './longest-task.ts';
import type { NameSet } from './names.ts';

/** What the bundle leaves behind in a page. */
type InPage = typeof import('./in-page.ts');

/** A place to measure in: every sample is a fresh load. */
export interface Ground {
  browser: Browser;
  bundle: string;
  repeats: number;
}

/** Times in ms, and how much was found. */
export interface Sample {
  median: number;
  count: number;
}

/** One approach on one page. */
export async function sample(
  ground: Ground,
  { html }: BenchPage,
  approach: Approach,
  names: NameSet,
  withIndex = false,
): Promise<Sample> {
  const times: number[] = [];
  let count = 0;
  for (let repeat = 0; repeat < ground.repeats; repeat++) {
    const result = await onFreshPage(ground.browser, { html, bundle: ground.bundle }, (page) =>
      page.evaluate(
        ({ approach, list, index }) => {
          const { bench } = globalThis as unknown as { bench: InPage };
          bench.prepare(list, index);
          return bench.measure(approach);
        },
        { approach, list: names.list, index: withIndex ? names.index : undefined },
      ),
    );
    times.push(result.ms);
    count = result.count;
  }
  return { median: median(times), count };
}

/** Time (ms) and heap (bytes) that a finder of these names takes to make. */
export async function buildSample(
  ground: Ground,
  { html }: BenchPage,
  names: NameSet,
): Promise<{ ms: number; heap: number }> {
  const times: number[] = [];
  const heaps: number[] = [];
  for (let repeat = 0; repeat < ground.repeats; repeat++) {
    await onFreshPage(ground.browser, { html, bundle: ground.bundle }, async (page) => {
      const session = await page.context().newCDPSession(page);
      const used = async () => {
        await session.send('HeapProfiler.collectGarbage');
        return (await session.send('Runtime.getHeapUsage')).usedSize;
      };
      const before = await used();
      times.push(
        await page.evaluate(
          (index) => (globalThis as unknown as { bench: InPage }).bench.prepare([], index),
          names.index,
        ),
      );
      heaps.push((await used()) - before);
    });
  }
  return { ms: median(times), heap: median(heaps) };
}

/** The longest task (ms) while the page is read in slices and painted; median of the repeats. */
export async function longestTaskSample(ground: Ground, { html }: BenchPage): Promise<number> {
  const times: number[] = [];
  for (let repeat = 0; repeat < ground.repeats; repeat++) {
    await onFreshPage(ground.browser, { html, bundle: ground.bundle }, async (page) => {
      times.push(
        await longestTask(page, () =>
          page.evaluate(() => (globalThis as unknown as { bench: InPage }).bench.readInSlices()),
        ),
      );
    });
  }
  return median(times);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}
