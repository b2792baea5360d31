import { Idle } from './idle.ts';

/**
 * Rest after a pass, by the time it took: to read a page that never stops changing takes no more than 1.6 % of its time,
 * which leaves some for noticing what changes.
 */
const RECOVERY = 60;
/** The shortest such rest, in ms: changes that come together are read together. */
const SHORTEST = 300;

/** Idle time for work that comes again and again: keeps count of what was used of it. */
export class MeasuredIdle extends Idle {
  /** When the current slice began; undefined outside of one. */
  #begin: number | undefined;
  /** Time of slices used since the last recovery, in ms. */
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

  /** Does all steps of some work, each in a slice; returns what comes of it. */
  async through<Result>(steps: Generator<undefined, Result>): Promise<Result> {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      // Not `breathe`: most steps are shorter than a promise takes.
      if (!this.open) await this.next();
    }
  }

  /**
   * Waits until what was done since the last recovery is a small share of all time; only shortly after something
   * `unique`, that will not come again and again.
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
