import { median } from './median.ts';
import type { PageResult, Results } from './results.ts';

/** A target, and what was measured. */
export interface Target {
  target: string;
  measured: string;
  met: boolean;
}

/** A ratio of two approaches: of all pages' times together, and of the page in the middle. */
export interface Ratio {
  together: number;
  middle: number;
}

/** How often one approach takes the time of another. */
export function ratio(pages: readonly PageResult[], approach: string, to: string): Ratio {
  const ms = (page: PageResult, of: string) => page.samples[of]?.ms ?? Number.NaN;
  const sum = (of: string) => pages.reduce((all, page) => all + ms(page, of), 0);
  return {
    together: sum(approach) / sum(to),
    middle: median(pages.map((page) => ms(page, approach) / ms(page, to))),
  };
}

/** Every target of the project's, met or missed. A ratio is met where it is for all pages together, which large pages decide. */
export function targetsOf({ pages, growth, longestTask, rescans }: Results): Target[] {
  const still = pages.filter(({ samples }) => samples.doorbell?.count === 0);
  const [fewest] = growth;
  const most = growth.at(-1);
  const scans = (most?.scan ?? Number.NaN) / (fewest?.scan ?? Number.NaN);
  return [
    atMost('find + paint, × bare walk', 6, ratio(pages, 'find + paint', 'bare walk')),
    atMost('find + paint, × naive', 2, ratio(pages, 'find + paint', 'naive')),
    atLeast('mark.js, × find + paint', 60, ratio(pages, 'mark.js', 'find + paint')),
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
