import type { Story } from './types.ts';

/** What story.js brings into a page, ahead of the reader that looks for it. */
export interface Bundle<Names> {
  stories: Story[];
  /** The compiled index of all stories' names. */
  names: Names;
  /** Matches the words with which articles say that the rest of them is elsewhere. */
  continueReading: RegExp;
}

/** On the isolated world's own global, under a symbol, so that no page can reach it. */
const KEY = Symbol.for('backstory');

type Holder = { [KEY]?: Bundle<unknown> };

/** Leaves the bundle for the reader. */
export function leaveBundle(bundle: Bundle<unknown>): void {
  (globalThis as Holder)[KEY] = bundle;
}

/**
 * The bundle that was left here. Throws if there is none, because a reader without a story can do
 * nothing.
 */
export function takeBundle<Names>(): Bundle<Names> {
  const bundle = (globalThis as Holder)[KEY];
  if (!bundle) throw new Error('Backstory: story.js must be injected before the reader.');
  return bundle as Bundle<Names>;
}
