import type { Delays } from '../timing.ts';
import { type CardEvent, type CardState, dueAt, START, step } from './machine.ts';

/** Runs the state machine on the real clock, with at most one timer for whatever is due next. */
export class CardDriver {
  #state: CardState = START;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #delays: () => Delays | undefined;
  readonly #onChange: (state: CardState, before: CardState) => void;

  /**
   * `delays` is called at every event; undefined means the defaults. `onChange` is called after
   * every event that changed the state. The timer ends with the signal.
   */
  constructor(
    signal: AbortSignal,
    delays: () => Delays | undefined,
    onChange: (state: CardState, before: CardState) => void,
  ) {
    this.#delays = delays;
    this.#onChange = onChange;
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  get state(): CardState {
    return this.#state;
  }

  send(event: CardEvent): void {
    const before = this.#state;
    this.#state = step(before, event, performance.now(), this.#delays());
    clearTimeout(this.#timer);
    const due = dueAt(this.#state);
    if (due !== undefined) {
      // Timers may fire slightly early, and an early tick would only have to be scheduled again.
      const wait = Math.max(1, Math.ceil(due - performance.now()));
      this.#timer = setTimeout(() => this.send({ type: 'tick' }), wait);
    }
    if (this.#state !== before) this.#onChange(this.#state, before);
  }
}
