import { APPROACHES, type Results } from './results.ts';

/** The results as tables for a terminal. */
export function print({ pages, ratios, growth, longestTask }: Results): string {
  const perPage = table([
    ['page', 'kB', ...APPROACHES],
    ...pages.map(({ page, bytes, samples }) => [
      page,
      String(Math.round(bytes / 1000)),
      ...APPROACHES.map((approach) => (samples[approach]?.median ?? 0).toFixed(1)),
    ]),
    ['all, × bare walk', '', ...APPROACHES.map((approach) => (ratios[approach] ?? 0).toFixed(2))],
    [
      'all, × naive',
      '',
      ...APPROACHES.map((approach) => ((ratios[approach] ?? 0) / (ratios.naive ?? 1)).toFixed(2)),
    ],
  ]);
  const first = growth[0];
  const perNames = table([
    ['names', 'build ms', 'scan ms', '× first', 'heap kB'],
    ...growth.map(({ names, build, scan, heap }) => [
      String(names),
      build.toFixed(1),
      scan.toFixed(1),
      (scan / (first?.scan ?? scan)).toFixed(2),
      String(Math.round(heap / 1000)),
    ]),
  ]);
  return [
    'Medians of fresh page loads, in ms:',
    perPage,
    'By number of names, on the largest page:',
    perNames,
    `Longest task while reading the largest page (${longestTask.page}): ${longestTask.ms.toFixed(1)} ms`,
  ].join('\n\n');
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
