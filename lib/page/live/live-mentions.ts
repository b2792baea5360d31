import type { Mention } from '../../find/types.ts';
import type { PagePassage } from '../text/block.ts';
import { sectionsOf } from '../text/sections.ts';
import { keyOf, LiveMention } from './live-mention.ts';
import type { MeasuredIdle } from './measured-idle.ts';
import { sameItems } from './same-items.ts';
import { Visibility } from './visibility.ts';

/** Mentions to look at before looking at the clock again. */
const LOOKS = 200;

/** The mentions of a live document, and which of them the reader can see. */
export class LiveMentions {
  readonly #idle: MeasuredIdle;
  readonly #visibility: Visibility;
  /** Every mention, whether the reader can see it or not. */
  #all: readonly LiveMention[] = [];
  #seen: readonly LiveMention[] = [];

  /** `onShown` is called when a mention that could not be seen comes into view. */
  constructor(idle: MeasuredIdle, onShown: () => void, signal: AbortSignal) {
    this.#idle = idle;
    this.#visibility = new Visibility(onShown, signal);
  }

  /** Those that the reader could see when last looked at, in reading order. */
  get seen(): readonly LiveMention[] {
    return this.#seen;
  }

  /** Takes over what was found in the passages; what has not changed stays the same object. */
  renew(found: readonly Mention[], passages: readonly PagePassage[]): void {
    const before = new Map(this.#all.map((mention) => [mention.key, mention]));
    const sections = sectionsOf(passages);
    this.#all = found.flatMap((mention) => {
      const passage = passages[mention.passage];
      const section = sections[mention.passage];
      if (!passage || section === undefined) return [];
      const known = before.get(keyOf(mention, passage));
      return known?.section === section ? known : new LiveMention(mention, passage, section);
    });
  }

  /** Works out which mentions the reader can see; returns whether they differ from before. */
  async look(): Promise<boolean> {
    await this.#idle.breathe();
    this.#visibility.renew();
    const before = this.#seen;
    const seen: LiveMention[] = [];
    for (const [at, mention] of this.#all.entries()) {
      if (this.#visibility.canSee(mention.element)) seen.push(mention);
      if (at % LOOKS === LOOKS - 1) await this.#idle.breathe();
    }
    this.#seen = seen;
    return !sameItems(before, seen);
  }

  /** Forgets all mentions. */
  clear(): void {
    this.#all = [];
    this.#seen = [];
  }
}
