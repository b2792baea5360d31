import { parseArgs } from 'node:util';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { command, namesWith, Refusal, wholeNumber } from '../../../scripts/project/command.ts';

describe('a command', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  beforeEach(() => {
    process.exitCode = undefined;
  });
  const { argv } = process;
  afterEach(() => {
    process.exitCode = undefined;
    process.argv = argv;
    said.mockClear();
  });
  const refuse = (): never => {
    throw new Refusal('There is no such thing. Name another.');
  };

  test('that does its work says nothing, and succeeds', async () => {
    await command('npm run fuzz', () => {});
    expect(said).not.toHaveBeenCalled();
    expect(process.exitCode).toBeUndefined();
  });

  test('that refuses says why, and fails', async () => {
    await command('npm run fuzz', refuse);
    expect(said.mock.calls).toEqual([['There is no such thing. Name another.']]);
    expect(process.exitCode).toBe(1);
  });

  test('with an option that it does not have says how it is used, and fails', async () => {
    await command('npm run fuzz', () => void parseArgs({ args: ['--bogus'], options: {} }));
    expect(said.mock.calls[0]?.[0]).toMatch(/--bogus.*Usage: npm run fuzz/s);
    expect(process.exitCode).toBe(1);
  });

  test('with --help says how it is used, and does nothing else', async () => {
    const [told, work] = [vi.spyOn(console, 'log').mockImplementation(() => {}), vi.fn()];
    process.argv = ['node', 'fuzz.ts', 'rank', '--help'];
    await command('npm run fuzz', work);
    expect(told.mock.calls).toEqual([['Usage: npm run fuzz']]);
    expect(work).not.toHaveBeenCalled();
    expect(process.exitCode).toBeUndefined();
    told.mockRestore();
  });

  test('with a fault of ours throws it', async () => {
    const fault = new TypeError('x is not a function');
    const faulty = async () => Promise.reject(fault);
    await expect(command('npm run fuzz', faulty)).rejects.toBe(fault);
  });
});

test.each(['0', '-1', '1.5', 'many', ''])(
  '“%s” is refused where a whole number is due',
  (value) => {
    expect(() => wholeNumber('runs', value)).toThrow(/--runs .*whole number/);
  },
);
test('a whole number is taken', () => expect(wholeNumber('runs', '12')).toBe(12));

test('names are chosen by a part of them, all by none; a part of no name is refused', () => {
  const names = ['held-out', 'news'];
  expect(namesWith('out', names)).toEqual(['held-out']);
  expect(namesWith('', names)).toEqual(names);
  expect(() => namesWith('old', names)).toThrow('There is no “old”, only held-out, news.');
});
