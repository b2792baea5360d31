import type { Page } from 'playwright';
import type { HtmlPage } from '../../scripts/project/html-pages.ts';
import { type Ground, onFreshPage } from './browser.ts';
import type { Approach } from './in-page.ts';
import { longestTask } from './longest-task.ts';
import { median } from './median.ts';
import type { NameSet } from './names.ts';
import { timed } from './processor-time.ts';

/** What the bundle leaves behind in a page. */
type InPage = typeof import('./in-page.ts');

/** Time of the main thread in ms, and how much was found. */
export interface Sample {
  ms: number;
  count: number;
}

/** One approach on one fresh load, with these names. */
export function sample(
  ground: Ground,
  page: HtmlPage,
  approach: Approach,
  names: NameSet,
): Promise<Sample> {
  return onFreshPage(ground, page, async (tab) => {
    await prepare(tab, names);
    await tab.evaluate((isScan) => {
      const { bench } = globalThis as unknown as { bench: InPage };
      bench.build();
      if (isScan) bench.readFirst();
    }, approach === 'scan');
    const { ms, value } = await timed<number>(tab, `bench.measure(${JSON.stringify(approach)})`);
    return { ms, count: value };
  });
}

/**
 * Time (ms) and heap (bytes) that creating a finder for these names takes; medians of the repeats.
 */
export async function buildSample(
  ground: Ground,
  page: HtmlPage,
  names: NameSet,
  repeats: number,
): Promise<{ ms: number; heap: number }> {
  const times: number[] = [];
  const heaps: number[] = [];
  for (let repeat = 0; repeat < repeats; repeat++) {
    await onFreshPage(ground, page, async (tab) => {
      const session = await tab.context().newCDPSession(tab);
      const used = async () => {
        await session.send('HeapProfiler.collectGarbage');
        return (await session.send('Runtime.getHeapUsage')).usedSize;
      };
      await prepare(tab, names);
      const before = await used();
      times.push((await timed(tab, 'bench.build()')).ms);
      heaps.push((await used()) - before);
    });
  }
  return { ms: median(times), heap: median(heaps) };
}

function prepare(tab: Page, names: NameSet) {
  return tab.evaluate(
    ({ list, index }) => (globalThis as unknown as { bench: InPage }).bench.prepare(list, index),
    names,
  );
}

/** The longest task (ms) while the page is read in slices and painted; median of the repeats. */
export async function longestTaskSample(
  ground: Ground,
  page: HtmlPage,
  repeats: number,
): Promise<number> {
  const times: number[] = [];
  for (let repeat = 0; repeat < repeats; repeat++) {
    await onFreshPage(ground, page, async (tab) => {
      const read = () =>
        tab.evaluate(() => (globalThis as unknown as { bench: InPage }).bench.readInSlices());
      times.push(await longestTask(tab, read));
    });
  }
  return median(times);
}

/**
 * How many passages are scanned when a page is read, and again when this many of its blocks change.
 */
export function rescans(
  ground: Ground,
  page: HtmlPage,
  changes: readonly number[],
): Promise<{ passages: number; again: number[] }> {
  return onFreshPage(ground, page, (tab) =>
    tab.evaluate(
      (changes) => (globalThis as unknown as { bench: InPage }).bench.countRescans(changes),
      [...changes],
    ),
  );
}
