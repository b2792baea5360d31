import { Idle } from './idle.ts';

/**
 * Rest after a pass, as a multiple of the time the pass took. A page that never stops changing is
 * read in no more than 1.6 % of its time, which leaves some for noticing the changes.
 */
const RECOVERY = 60;
/** The shortest such rest, in ms, so that changes that come together are read together. */
const SHORTEST = 300;

/** Idle time for work that recurs. It keeps count of how much time was used. */
export class MeasuredIdle extends Idle {
  /** When the current slice began; undefined outside of one. */
  #begin: number | undefined;
  /** Time used in slices since the last recovery, in ms. */
  #used = 0;

  override async next(): Promise<void> {
    this.#leave();
    await super.next();
    this.#begin = performance.now();
  }

  override rest(ms: number): Promise<void> {
    this.#leave();
    return super.rest(ms);
  }

  /** Runs all steps of some work, each in a slice, and returns its result. */
  async through<Result>(steps: Generator<undefined, Result>): Promise<Result> {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      // Not `breathe`: most steps take less time than a promise does.
      if (!this.open) await this.next();
    }
  }

  /**
   * Waits until the work since the last recovery is a small share of all time. After something
   * `unique`, which will not recur, it waits only briefly.
   */
  recover(unique: boolean): Promise<void> {
    this.#leave();
    const ms = unique ? SHORTEST : Math.max(SHORTEST, this.#used * RECOVERY);
    this.#used = 0;
    return this.rest(ms);
  }

  #leave(): void {
    if (this.#begin !== undefined) this.#used += performance.now() - this.#begin;
    this.#begin = undefined;
  }
}
