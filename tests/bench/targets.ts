import type { Approach } from './in-page.ts';
import { median } from './median.ts';
import type { PageResult, Results, Setting } from './results.ts';

/** A target, and what was measured. */
export interface Target {
  target: string;
  measured: string;
  met: boolean;
}

/**
 * A ratio between two approaches: over all pages' times together, and the median over single pages.
 */
export interface Ratio {
  together: number;
  middle: number;
}

/**
 * How many times as long one approach takes as another, on the pages where both were measured; NaN
 * if there are none.
 */
export function ratio(pages: readonly PageResult[], approach: Approach, to: Approach): Ratio {
  const times = pages.flatMap(({ samples }) => {
    const [one, other] = [samples[approach], samples[to]];
    return one && other ? [{ one: one.ms, other: other.ms }] : [];
  });
  const sum = (of: 'one' | 'other') => times.reduce((all, time) => all + time[of], 0);
  return {
    together: sum('one') / sum('other'),
    middle: median(times.map(({ one, other }) => one / other)),
  };
}

/**
 * Every target of the project, met or missed. A ratio is met if it is for all pages together, where
 * large pages weigh most. The targets were set for forty names; the results with all shipped names
 * are measured against them, too.
 */
export function targetsOf({ settings, growth, longestTask, rescans }: Results): Target[] {
  const still = (settings[0]?.pages ?? []).filter(({ samples }) => samples.doorbell?.count === 0);
  const [fewest] = growth;
  const most = growth.at(-1);
  const scans = (most?.scan ?? Number.NaN) / (fewest?.scan ?? Number.NaN);
  return [
    ...settings.flatMap(speedOf),
    ...(still.length > 0
      ? [
          atMost(
            `doorbell on the ${still.length} pages it has nothing to say on, × bare walk`,
            2.5,
            ratio(still, 'doorbell', 'bare walk'),
          ),
        ]
      : []),
    {
      target: `scan with ${most?.names} names, × that with ${fewest?.names} ≤ 1.25`,
      measured: scans.toFixed(2),
      met: scans <= 1.25,
    },
    {
      target: `longest task on ${longestTask.page} ≤ 16 ms`,
      measured: `${longestTask.ms.toFixed(1)} ms`,
      met: longestTask.ms <= 16,
    },
    ...rescans.after.map(({ blocks, passages }) => ({
      target: `passages scanned again after ${blocks} changed, of ${rescans.passages} ≤ ${blocks}`,
      measured: String(passages),
      met: passages <= blocks,
    })),
  ];
}

function speedOf({ names, pages }: Setting): Target[] {
  const marked = pages.filter(({ samples }) => samples['mark.js']);
  const where = marked.length === 1 ? `, on ${marked[0]?.page} alone` : '';
  return [
    atMost(`${names}: find + paint, × bare walk`, 6, ratio(pages, 'find + paint', 'bare walk')),
    atMost(`${names}: find + paint, × naive`, 2, ratio(pages, 'find + paint', 'naive')),
    atLeast(
      `${names}: mark.js, × find + paint${where}`,
      60,
      ratio(pages, 'mark.js', 'find + paint'),
    ),
  ];
}

/** Targets as lines for people. */
export function linesOf(targets: readonly Target[]): string {
  return targets
    .map(({ target, measured, met }) => `${met ? '✓' : '✗'} ${target}: ${measured}`)
    .join('\n');
}

function atMost(target: string, limit: number, measured: Ratio): Target {
  return {
    target: `${target} ≤ ${limit}`,
    measured: inWords(measured),
    met: measured.together <= limit,
  };
}

function atLeast(target: string, limit: number, measured: Ratio): Target {
  return {
    target: `${target} ≥ ${limit}`,
    measured: inWords(measured),
    met: measured.together >= limit,
  };
}

function inWords({ together, middle }: Ratio): string {
  return `${together.toFixed(2)} (page in the middle ${middle.toFixed(2)})`;
}
