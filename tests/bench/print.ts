import type { Approach } from './in-page.ts';
import { APPROACHES, type PageResult, type Results } from './results.ts';
import { linesOf, ratio, targetsOf } from './targets.ts';

/** The results as tables for a terminal. */
export function print(results: Results): string {
  const { settings, growth } = results;
  const perNames = table([
    ['names', 'build ms', 'scan ms', 'heap kB'],
    ...growth.map(({ names, build, scan, heap }) => [
      String(names),
      build.toFixed(1),
      scan.toFixed(1),
      String(Math.round(heap / 1000)),
    ]),
  ]);
  return [
    ...settings.flatMap(({ names, pages }) => [
      `The main thread’s time with ${names}, medians of fresh page loads, in ms:`,
      perPage(pages),
    ]),
    'By number of names, on the largest page:',
    perNames,
    'Targets:',
    linesOf(targetsOf(results)),
  ].join('\n\n');
}

function perPage(pages: readonly PageResult[]): string {
  const ratios = (to: Approach, which: 'together' | 'middle') =>
    APPROACHES.map((approach) => ratio(pages, approach, to)[which].toFixed(2));
  return table([
    ['page', 'kB', ...APPROACHES],
    ...pages.map(({ page, bytes, samples }) => [
      page,
      String(Math.round(bytes / 1000)),
      ...APPROACHES.map((approach) => samples[approach]?.ms.toFixed(1) ?? '–'),
    ]),
    ['all together, × bare walk', '', ...ratios('bare walk', 'together')],
    ['page in the middle, × bare walk', '', ...ratios('bare walk', 'middle')],
    ['all together, × naive', '', ...ratios('naive', 'together')],
  ]);
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
