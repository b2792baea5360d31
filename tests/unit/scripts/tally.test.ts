import { describe, expect, test } from 'vitest';
import {
  closingLine,
  isGood,
  oneCheck,
  tallyOf,
  total,
  troublesOf,
} from '../../../scripts/test/tally.ts';

const noStrings: readonly string[] = [];
const file = (status: string, ...tests: string[]) => ({
  name: 'a.test.ts',
  status,
  message: status === 'failed' ? 'no such module' : '',
  assertionResults: tests.map((status) => ({
    fullName: 'a name',
    status,
    failureMessages: noStrings,
  })),
});
const report = (passed: number, failed: number, ...testResults: ReturnType<typeof file>[]) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults,
});

describe('the tally of a Vitest run', () => {
  test.each([
    ['all passed', report(2, 0, file('passed', 'passed', 'passed')), 0, [2, 0, 0]],
    ['one failed', report(1, 1, file('failed', 'passed', 'failed')), 1, [1, 1, 0]],
    [
      'a file that could not be loaded',
      report(1, 0, file('passed', 'passed'), file('failed')),
      1,
      [1, 1, 0],
    ],
    ['an error outside of any test', report(1, 0, file('passed', 'passed')), 1, [1, 1, 0]],
    ['skipped tests', { ...report(1, 0), numPendingTests: 2, numTodoTests: 1 }, 0, [1, 0, 3]],
    ['no report at all', undefined, 0, [0, 1, 0]],
  ])('%s', (_, vitestReport, status, [passed, failed, skipped]) => {
    expect(tallyOf(vitestReport, status)).toEqual({ passed, failed, skipped });
  });
});

test('the closing line adds up every step', () => {
  const all = total([oneCheck(true), oneCheck(false), { passed: 10, failed: 0, skipped: 0 }]);
  expect(closingLine(all)).toBe('11 passed, 1 failed');
  expect(closingLine({ passed: 1, failed: 0, skipped: 2 })).toBe('1 passed, 0 failed, 2 skipped');
});

test('a run is good when something ran and nothing failed', () => {
  expect(isGood({ passed: 1, failed: 0, skipped: 0 })).toBe(true);
  expect(isGood({ passed: 9, failed: 1, skipped: 0 })).toBe(false);
  expect(isGood({ passed: 0, failed: 0, skipped: 5 })).toBe(false);
});

describe('what was wrong', () => {
  const ended = (status: string, ...failureMessages: string[]) => ({
    ...file('passed'),
    assertionResults: [{ fullName: 'finds a name', status, failureMessages }],
  });
  const trouble = (passedLater: boolean, ...messages: string[]) => [
    { test: 'finds a name', messages, passedLater },
  ];
  test.each([
    ['nothing, where all passed', report(1, 0, ended('passed')), []],
    ['a test that failed', report(0, 1, ended('failed', 'no mark')), trouble(false, 'no mark')],
    [
      'a test that passed when tried again',
      report(1, 0, ended('passed', 'no mark', 'none yet')),
      trouble(true, 'no mark', 'none yet'),
    ],
    [
      'a file that could not be loaded',
      report(0, 0, file('failed')),
      [{ test: 'a.test.ts', messages: ['no such module'], passedLater: false }],
    ],
    ['nothing to tell, without a report', undefined, []],
  ])('%s', (_, vitestReport, troubles) => {
    expect(troublesOf(vitestReport)).toEqual(troubles);
  });
});
