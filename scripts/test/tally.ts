/** How many tests or checks ran, and how they ended. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** A test that failed at least once. */
export interface Trouble {
  test: string;
  /** What was wrong, at each attempt. */
  messages: readonly string[];
  /** Whether it passed when it was tried again. */
  passedLater: boolean;
}

/** A single check, such as the linter, counts as one test. */
export function oneCheck(passed: boolean): Tally {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/** The sum of several tallies. */
export function total(tallies: readonly Tally[]): Tally {
  const sum = (key: keyof Tally) => tallies.reduce((all, tally) => all + tally[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** The last line of a run: `N passed, N failed`, and how many were skipped, if any. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Whether a run counts as good: something ran, and nothing failed. */
export function isGood({ passed, failed }: Tally): boolean {
  return passed > 0 && failed === 0;
}

/** The part of Vitest's JSON report that the tally is made from. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: readonly {
    name: string;
    status: string;
    message: string;
    assertionResults: readonly {
      fullName: string;
      status: string;
      failureMessages: readonly string[];
    }[];
  }[];
}

/**
 * The tally of one Vitest run. A file that failed although none of its tests did (it could not be
 * loaded, or a hook threw) counts as one failure, and so does a run that ended badly for a reason
 * that no test shows, or left no report.
 */
export function tallyOf(report: VitestReport | undefined, status: number): Tally {
  if (!report) return oneCheck(false);
  const broken = report.testResults.filter(isBroken).length;
  const failed = report.numFailedTests + broken;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * What was wrong in one Vitest run: tests that failed, files that could not be run, and tests that
 * only passed when tried again.
 */
export function troublesOf(report: VitestReport | undefined): Trouble[] {
  return (report?.testResults ?? []).flatMap((file) => [
    ...(isBroken(file) ? [{ test: file.name, messages: [file.message], passedLater: false }] : []),
    ...file.assertionResults
      .filter(({ status, failureMessages }) => status === 'failed' || failureMessages.length > 0)
      .map(({ fullName, status, failureMessages }) => ({
        test: fullName,
        messages: failureMessages,
        passedLater: status === 'passed',
      })),
  ]);
}

/**
 * Whether a file failed although none of its tests did: it could not be loaded, or a hook threw.
 */
function isBroken({ status, assertionResults }: VitestReport['testResults'][number]): boolean {
  return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
}
