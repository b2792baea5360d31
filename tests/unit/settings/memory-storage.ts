import type { Scheduler } from 'fast-check';

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/**
 * The browser's extension storage in memory, as the scripts of one window see it. Each call is one
 * indivisible step, as it is in both browsers; with a scheduler, that decides the order in which
 * calls are carried out.
 */
export class MemoryStorage {
  stored: Record<string, unknown>;
  /** Every write from now on is rejected with this, unless it is undefined. */
  refusal: string | undefined;
  /** The names of calls made, in order. */
  readonly calls: string[] = [];
  readonly #scheduler: Scheduler | undefined;
  readonly #listeners = new Set<(changes: Changes, area: string) => void>();

  constructor(stored: Record<string, unknown> = {}, scheduler?: Scheduler) {
    this.stored = { ...stored };
    this.#scheduler = scheduler;
  }

  readonly local = {
    get: (keys: string | string[] | null) =>
      this.#step('get', () => {
        const wanted = keys === null ? Object.keys(this.stored) : [keys].flat();
        return Object.fromEntries(
          wanted.filter((key) => Object.hasOwn(this.stored, key)).map((k) => [k, this.stored[k]]),
        );
      }),
    set: (entries: Record<string, unknown>) =>
      this.#write('set', () => {
        this.stored = { ...this.stored, ...entries };
        return Object.keys(entries);
      }),
    remove: (keys: string | string[]) =>
      this.#write('remove', () => {
        const gone = new Set([keys].flat());
        this.stored = Object.fromEntries(
          Object.entries(this.stored).filter(([key]) => !gone.has(key)),
        );
        return [...gone];
      }),
  };

  readonly onChanged = {
    addListener: (listener: (changes: Changes, area: string) => void) =>
      void this.#listeners.add(listener),
    removeListener: (listener: (changes: Changes, area: string) => void) =>
      void this.#listeners.delete(listener),
  };

  #write(name: string, work: () => string[]): Promise<void> {
    return this.#step(name, () => {
      if (this.refusal !== undefined) throw new Error(this.refusal);
      const before = this.stored;
      const changes = Object.fromEntries(
        work().map((key) => [key, { oldValue: before[key], newValue: this.stored[key] }]),
      );
      for (const listener of this.#listeners) listener(changes, 'local');
    });
  }

  async #step<T>(name: string, work: () => T): Promise<T> {
    this.calls.push(name);
    await this.#scheduler?.schedule(Promise.resolve(), name);
    return work();
  }
}
