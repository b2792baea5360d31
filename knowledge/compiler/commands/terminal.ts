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
 * Tells an author why a command refused, and returns its exit status. Rethrows errors that are our
 * own fault.
 */
export function refused(error: unknown, usage: string, terminal: Terminal): number {
  const misused = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  if (!misused && !(error instanceof Refusal)) throw error;
  terminal.error(misused ? `${(error as Error).message}\n\n${usage}` : (error as Error).message);
  return 1;
}
