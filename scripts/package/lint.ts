import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT, runPackage } from '../project/run.ts';

const LINT_LIMIT_MS = 2 * 60_000;

/** How many characters to look at before and after the place that a warning points to. */
const AROUND = 150;

/** What the linter of Firefox's store says about a place in a build. */
interface Finding {
  _type: 'error' | 'warning' | 'notice';
  code: string;
  message: string;
  description: string;
  file?: string;
  line?: number;
  column?: number;
}

/** A warning caused by a library's own code: docs/store/warnings.yaml. */
interface Known {
  code: string;
  library: string;
  /**
   * Words of the library's code near that place, which stay the same however names are shortened.
   */
  beside: string;
  why: string;
}

/**
 * What the store's linter finds in a Firefox build that docs/store/warnings.yaml does not list, one
 * sentence each. @throws if the linter does not run.
 */
export async function newFindings(build: string): Promise<string[]> {
  const known: Known[] = parse(await readFile(join(ROOT, 'docs/store/warnings.yaml'), 'utf8'));
  const findings = await lint(build);
  const places = await Promise.all(findings.map((finding) => textAround(build, finding)));
  return findings.flatMap((finding, at) => {
    const text = places[at] ?? '';
    const expected = known.some(
      ({ code, beside }) => code === finding.code && text.includes(beside),
    );
    return expected
      ? []
      : [`${where(finding)}: ${finding.message}. ${finding.description}\n${text}`];
  });
}

async function lint(build: string): Promise<Finding[]> {
  const { output } = await runPackage(
    'web-ext/bin/web-ext.js',
    ['lint', '--source-dir', build, '--output', 'json', '--no-config-discovery'],
    { limit: LINT_LIMIT_MS, keep: true },
  );
  const start = output.indexOf('{');
  if (start < 0) throw new Error(`web-ext lint did not run: ${output}`);
  const { errors, warnings, notices } = JSON.parse(output.slice(start));
  return [...errors, ...warnings, ...notices];
}

function where({ _type, code, file, line, column }: Finding): string {
  return `${_type} ${code}${file ? ` in ${[file, line, column].filter(Boolean).join(':')}` : ''}`;
}

/** The text around the place that a finding points to; empty if it points to none. */
async function textAround(build: string, { file, line, column }: Finding): Promise<string> {
  if (!file || !line) return '';
  const lines = (await readFile(join(build, file), 'utf8')).split('\n');
  const from = Math.max(0, (column ?? 0) - AROUND);
  return lines[line - 1]?.slice(from, from + 2 * AROUND) ?? '';
}
