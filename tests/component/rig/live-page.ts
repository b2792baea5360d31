import { afterEach, beforeEach, expect, vi } from 'vitest';
import { liveRange } from '../../../lib/mark/live-range.ts';
import { createReading, type Reading } from '../../../lib/page/live/reading.ts';
import { wordFinder } from './word-finder.ts';

const NAMES = ['Kim Jong Un', 'Putin', 'Pyongyang'];

/** How long a page may take to be read on a busy machine, in ms. */
export const PATIENCE = { timeout: 5000 };

export let stop: AbortController;
export let finder: ReturnType<typeof wordFinder>;
export let reading: Reading;
/** How often the reading has reported a change. */
export let changes: number;

/** Gives each test in a file an empty page, and ends its reading afterwards. */
export function readAfresh(): void {
  beforeEach(() => {
    stop = new AbortController();
    document.body.innerHTML = '';
  });
  afterEach(() => {
    stop.abort();
    document.body.innerHTML = '';
    for (const style of document.head.querySelectorAll('style')) style.remove();
  });
}

/** Begins to read a page and waits for the first pass. `isAskedFor` has a page for writing read, too. */
export async function read(html: string, prepare = () => {}, isAskedFor = false): Promise<void> {
  document.body.innerHTML = html;
  prepare();
  finder = wordFinder(...NAMES);
  changes = 0;
  const onChange = () => changes++;
  reading = createReading({ document, finder, isAskedFor, signal: stop.signal, onChange });
  await vi.waitFor(() => expect(reading.state).not.toBe('reading'), PATIENCE);
}

/** The topics mentioned, in reading order. */
export const topics = () => reading.mentions.map(({ topic }) => topic);

/** Waits until the reading names these topics. */
export function named(...expected: string[]): Promise<void> {
  return vi.waitFor(() => expect(topics()).toEqual(expected), PATIENCE);
}

/** The text in a range. */
export function rangeText(range: AbstractRange | undefined): string {
  return (range && liveRange(range)?.toString()) ?? '';
}

/** The element of an id. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no element ${id}`);
  return found;
}
