import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The project's root folder. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** How long a command gets to end by itself when asked to, before it is killed, in ms. */
const GRACE_MS = 5_000;

/**
 * How a command ended. The status is its exit status, or -1 if a signal ended it or it could not be
 * started.
 */
export interface Ended {
  status: number;
  /** What it wrote to both streams, in order; empty unless it was to be kept. */
  output: string;
  /** Whether it was stopped because it took too long. */
  timedOut: boolean;
}

/** How to run a command; see `run`. */
interface RunOptions {
  limit: number;
  keep?: boolean;
  folder?: string;
}

/**
 * Runs a command in `folder` (by default the project's root), without standard input, and waits for
 * it. If it takes longer than `limit` ms, it is ended together with everything it started. With
 * `keep`, its output is returned rather than shown. Never throws.
 */
export function run(
  command: string,
  args: readonly string[],
  { limit, keep = false, folder = ROOT }: RunOptions,
): Promise<Ended> {
  return new Promise((resolve) => {
    const output = keep ? 'pipe' : 'inherit';
    const child = spawn(command, args, {
      cwd: folder,
      stdio: ['ignore', output, output],
      // A process group of its own, so that its children can be ended with it.
      detached: process.platform !== 'win32',
    });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
    }
    let timedOut = false;
    let last: NodeJS.Timeout | undefined;
    const end = (signal: NodeJS.Signals) => endGroup(child.pid, signal);
    const first = setTimeout(() => {
      timedOut = true;
      end('SIGTERM');
      last = setTimeout(() => end('SIGKILL'), GRACE_MS);
    }, limit);
    let interrupted = false;
    const passOn = (signal: NodeJS.Signals) => {
      interrupted = true;
      end(signal);
    };
    process.on('SIGINT', passOn).on('SIGTERM', passOn);
    const done = (status: number) => {
      clearTimeout(first);
      clearTimeout(last);
      process.off('SIGINT', passOn).off('SIGTERM', passOn);
      // Whoever asked this process to end meant all of its work, not just the current command.
      if (interrupted) process.exit(1);
      resolve({ status, output: Buffer.concat(chunks).toString(), timedOut });
    };
    child.on('error', (error) => {
      chunks.push(Buffer.from(error.message));
      done(-1);
    });
    child.on('exit', (status) => done(status ?? -1));
  });
}

/** Runs a script of an installed package, e.g. `wxt/bin/wxt.mjs`, under this Node.js. See `run`. */
export function runPackage(
  script: string,
  args: readonly string[],
  options: RunOptions,
): Promise<Ended> {
  return run(process.execPath, [join(ROOT, 'node_modules', script), ...args], options);
}

function endGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // It has ended by itself in the meantime.
  }
}
