/**
 * How long one slice of work may take, in ms. A frame at 60 Hz has 16, and the page needs some of
 * it.
 */
const SLICE = 8;
/** After this many ms without an idle moment, we take a slice all the same. */
const PATIENCE = 1000;
/**
 * After this many ms without one, we have the page draw a frame: from a click or key until the next
 * frame, Chromium (156) grants a page no idle time, however little it has to do.
 */
const NUDGE = 50;

/**
 * Time in which the page has nothing better to do, handed out in slices. All waiting rejects once
 * the signal aborts.
 */
export class Idle {
  readonly #signal: AbortSignal;
  #end = Number.NEGATIVE_INFINITY;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** Whether there is time left in the current slice. */
  get open(): boolean {
    return performance.now() < this.#end;
  }

  /** Waits for a new slice if less than `need` ms are left of the current one. */
  async breathe(need = 0): Promise<void> {
    if (performance.now() + need >= this.#end) await this.next();
  }

  /** Waits for a new slice. */
  next(): Promise<void> {
    return abortable(this.#signal, (done) => {
      const nudge = setTimeout(requestAnimationFrame, NUDGE, () => {});
      const id = requestIdleCallback(
        () => {
          clearTimeout(nudge);
          this.#end = performance.now() + SLICE;
          done();
        },
        { timeout: PATIENCE },
      );
      return () => {
        clearTimeout(nudge);
        cancelIdleCallback(id);
      };
    });
  }

  /** Waits `ms` milliseconds. */
  rest(ms: number): Promise<void> {
    this.#end = Number.NEGATIVE_INFINITY;
    return abortable(this.#signal, (done) => {
      const id = setTimeout(done, ms);
      return () => clearTimeout(id);
    });
  }
}

/**
 * A promise for something that `start` begins and that the function it returns (if any) cancels.
 * When the signal aborts, it rejects with the signal's reason.
 */
export function abortable(
  signal: AbortSignal,
  start: (done: () => void) => (() => void) | undefined,
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const callOff = start(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    });
    const stop = () => {
      callOff?.();
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
  });
}
