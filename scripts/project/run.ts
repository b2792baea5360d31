import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The project's root folder. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** How long a command gets to end by itself once asked to, before it is killed. */
const GRACE_MS = 5_000;

/** How a command ended: its exit status, or -1 where it was ended by a signal or could not be started. */
export interface Ended {
  status: number;
  /** What it wrote, both streams in order; empty unless asked to keep it. */
  output: string;
  /** Whether it was stopped for taking longer than it may. */
  timedOut: boolean;
}

/** How a command is run; `run` says what each means. */
interface RunOptions {
  limit: number;
  keep?: boolean;
  folder?: string;
}

/**
 * Runs a command in `folder`, by default the project's root, without standard input, and waits for it.
 * One that takes longer than `limit` ms is ended together with everything it started. Never throws.
 * `keep` holds its output back and returns it instead of showing it.
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
      // A group of its own, so that its children can be ended with it.
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
      // Whoever asked this process to end meant all of its work, not the running command alone.
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
    // It ended by itself in the meantime.
  }
}
