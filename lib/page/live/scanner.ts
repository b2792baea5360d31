import type { Finder, Scanned } from '../../find/types.ts';
import type { PagePassage } from '../text/block.ts';
import type { Idle } from './idle.ts';

/** How much text the finder gets at a time, in UTF-16 code units: at first, at least, at most. */
const FIRST = 15_000;
const LEAST = 5_000;
const MOST = 400_000;
/** How long the finder should take for one batch, in ms. The batch grows or shrinks accordingly. */
const AIM = 4;

/**
 * Has every passage scanned once, in batches that fit into a slice of idle time on this machine.
 */
export class Scanner {
  readonly #finder: Finder;
  readonly #idle: Idle;
  #batch = FIRST;

  constructor(finder: Finder, idle: Idle) {
    this.#finder = finder;
    this.#idle = idle;
  }

  /** The scan of each passage, in the same order. Only passages that are new cost anything. */
  async scan(passages: readonly PagePassage[]): Promise<Scanned[]> {
    const fresh = passages.filter((passage) => !passage.scanned);
    for (let from = 0; from < fresh.length; ) {
      await this.#idle.breathe(AIM);
      const to = this.#endOf(fresh, from);
      const begin = performance.now();
      const batch = fresh.slice(from, to);
      for (const [at, scanned] of this.#finder.scan(batch).entries()) {
        (batch[at] as PagePassage).scanned = scanned;
      }
      this.#adapt(performance.now() - begin);
      from = to;
    }
    return passages.map((passage) => passage.scanned as Scanned);
  }

  #endOf(passages: readonly PagePassage[], from: number): number {
    let to = from;
    for (let length = 0; to < passages.length && length < this.#batch; to++) {
      length += passages[to]?.text.length ?? 0;
    }
    return to;
  }

  #adapt(ms: number): void {
    const change = ms > AIM ? 0.5 : ms < AIM / 4 ? 2 : 1;
    this.#batch = Math.min(MOST, Math.max(LEAST, this.#batch * change));
  }
}
