import { afterEach, beforeEach, expect } from 'vitest';
import { liveRange } from '../../../lib/mark/live-range.ts';
import { createReading, type Reading } from '../../../lib/page/live/reading.ts';
import { wordFinder } from './word-finder.ts';

const NAMES = ['Kim Jong Un', 'Putin', 'Pyongyang'];

/** The page of a test and its reading. Create one per file: each test gets an empty page. */
export class LivePage {
  stop = new AbortController();
  finder = wordFinder(...NAMES);
  /** How often the reading has reported a change. */
  changes = 0;
  #reading: Reading | undefined;

  constructor() {
    beforeEach(() => {
      this.stop = new AbortController();
      document.body.innerHTML = '';
    });
    afterEach(() => {
      this.stop.abort();
      document.body.innerHTML = '';
      for (const style of document.head.querySelectorAll('style')) style.remove();
    });
  }

  /**
   * Begins to read a page and waits for the first pass. `isAskedFor` has a page for writing read,
   * too.
   */
  async read(html: string, prepare = () => {}, isAskedFor = false): Promise<void> {
    document.body.innerHTML = html;
    prepare();
    this.finder = wordFinder(...NAMES);
    this.changes = 0;
    this.#reading = createReading({
      document,
      finder: this.finder,
      isAskedFor,
      signal: this.stop.signal,
      onChange: () => this.changes++,
    });
    await expect.poll(() => this.reading.state).not.toBe('reading');
  }

  /** The reading that `read` began. Throws before that. */
  get reading(): Reading {
    if (!this.#reading) throw new Error('nothing is being read');
    return this.#reading;
  }

  /** The topics mentioned, in reading order. */
  topics(): string[] {
    return this.reading.mentions.map(({ topic }) => topic);
  }

  /** Waits until the reading names these topics. */
  named(...expected: string[]): Promise<void> {
    return expect.poll(() => this.topics()).toEqual(expected);
  }
}

/** The text in a range. */
export function rangeText(range: AbstractRange | undefined): string {
  return (range && liveRange(range)?.toString()) ?? '';
}

/** The element with an id. Throws if there is none. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no element ${id}`);
  return found;
}
