import { resolve } from 'node:path';
import { Refusal } from '../../knowledge/compiler/problems.ts';

export { Refusal };

/**
 * Runs a command. With `--help`, it only prints its `usage`. If it refuses, it ends with the message
 * and exit status 1; so it does, with its `usage`, if it is given options that it does not have. Any
 * other error is a fault of ours, and is thrown.
 */
export async function command(usage: string, work: () => Promise<void> | void): Promise<void> {
  if (process.argv.includes('--help')) return console.log(`Usage: ${usage}`);
  try {
    await work();
  } catch (error) {
    const isMisused = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') === true;
    if (!isMisused && !(error instanceof Refusal)) throw error;
    const { message } = error as Error;
    console.error(isMisused ? `${message}\nUsage: ${usage}` : message);
    process.exitCode = 1;
  }
}

/** A path as the person at the terminal means it: npm runs scripts in the project's own folder. */
export function fromTerminal(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

/** The whole number that an option is given. @throws {Refusal} if it is none, or less than 1. */
export function wholeNumber(option: string, value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new Refusal(`--${option} ${value}: give it a whole number from 1.`);
}

/**
 * Those of these names that contain a word; all if it is empty. @throws {Refusal} if none does.
 */
export function namesWith<Name extends string>(word: string, names: readonly Name[]): Name[] {
  const found = names.filter((name) => name.includes(word));
  if (found.length > 0) return found;
  throw new Refusal(`There is no “${word}”, only ${names.join(', ')}.`);
}
