/** Work in one slice, in ms: a frame at 60 Hz has 16, and the page needs some of it. */
const SLICE = 8;
/** A page that is never idle for so long, in ms, gives us a slice all the same. */
const PATIENCE = 1000;

/**
 * Rest after a pass, by the time it took: to read a page that never stops changing takes no more than 1.6 % of its time,
 * which leaves some for noticing what changes.
 */
const RECOVERY = 60;
/** The shortest such rest, in ms: changes that come together are read together. */
const SHORTEST = 300;

/** Time in which the page has nothing better to do, handed out in slices. All waiting rejects once the signal aborts. */
export class Idle {
  readonly #signal: AbortSignal;
  #begin = 0;
  #end = Number.NEGATIVE_INFINITY;
  /** Time of slices used since the last recovery, in ms. */
  #used = 0;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** Whether there is time left in the current slice. */
  get open(): boolean {
    return performance.now() < this.#end;
  }

  /** Waits for a new slice if less than `need`, in ms, is left of the current one. */
  async breathe(need = 0): Promise<void> {
    if (performance.now() + need >= this.#end) await this.next();
  }

  /** Does all steps of some work, each in a slice; answers what comes of it. */
  async through<Result>(steps: Generator<undefined, Result>): Promise<Result> {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      await this.breathe();
    }
  }

  /** Waits for a new slice. */
  next(): Promise<void> {
    this.#leave();
    return abortable(this.#signal, (done) => {
      const id = requestIdleCallback(
        () => {
          this.#begin = performance.now();
          this.#end = this.#begin + SLICE;
          done();
        },
        { timeout: PATIENCE },
      );
      return () => cancelIdleCallback(id);
    });
  }

  /** Waits `ms`. */
  rest(ms: number): Promise<void> {
    this.#leave();
    return abortable(this.#signal, (done) => {
      const id = setTimeout(done, ms);
      return () => clearTimeout(id);
    });
  }

  /** Waits until what was done since the last recovery is a small share of all time. */
  recover(): Promise<void> {
    this.#leave();
    const ms = Math.max(SHORTEST, this.#used * RECOVERY);
    this.#used = 0;
    return this.rest(ms);
  }

  #leave(): void {
    if (this.#end > 0) this.#used += performance.now() - this.#begin;
    this.#end = Number.NEGATIVE_INFINITY;
  }
}

/** A promise for what `start` begins and its answer calls off; it rejects with the signal's reason. */
export function abortable(
  signal: AbortSignal,
  start: (done: () => void) => () => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const callOff = start(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    });
    const stop = () => {
      callOff();
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
  });
}
