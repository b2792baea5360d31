import { native } from '../browser/native.ts';
import { askTwice } from '../browser/orphan.ts';
import type { Bell } from '../find/bell/bell.ts';
import { settled } from '../page/live/settled.ts';
import { hear } from './hear.ts';
import { SiteState } from './site-state.ts';

/** Where the doorbell listens, and for which names. */
export interface DoorbellOptions {
  document: Document;
  site: string;
  /** Made by `compileBell` from the stories' distinctive names. */
  bell: Bell;
  signal: AbortSignal;
}

const ring = () => native.runtime.sendMessage({ type: 'ring' });

/**
 * Rings once a distinctive name is on the page and the site is on, and again each time the site is
 * switched back on. Rejects when the signal aborts.
 */
export async function attend({ document, site, bell, signal }: DoorbellOptions): Promise<never> {
  const state = new SiteState(document, site, signal);
  await settled(document, signal);
  await state.read();
  for (;;) {
    await state.until(true);
    const heard = await hear(document, bell, state.phase).then(
      () => true,
      () => false,
    );
    signal.throwIfAborted();
    if (!heard) continue;
    await askTwice(ring);
    await state.until(false);
  }
}
