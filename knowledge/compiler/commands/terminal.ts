import { Refusal } from '../problems.ts';

/** Where a command reads and writes; tests pass their own. */
export interface Terminal {
  /** Folder of the stories. */
  root: string;
  /** Folder that paths in messages are relative to. */
  base: string;
  /** Environment variables. */
  env: Record<string, string | undefined>;
  out(line: string): void;
  error(line: string): void;
  /** Today, as an ISO day. */
  today(): string;
}

/**
 * Runs a command with these arguments and returns its exit status. With `--help` it only prints its
 * `usage`; if it refuses, it tells the author why. Rethrows errors that are our own fault.
 */
export function attempt(
  args: readonly string[],
  usage: string,
  terminal: Terminal,
  work: () => number,
): number {
  if (args.includes('--help')) {
    terminal.out(usage);
    return 0;
  }
  try {
    return work();
  } catch (error) {
    const misused = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    if (!misused && !(error instanceof Refusal)) throw error;
    terminal.error(misused ? `${(error as Error).message}\n\n${usage}` : (error as Error).message);
    return 1;
  }
}
