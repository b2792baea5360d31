import { native } from '../browser/native.ts';
import { askTwice } from '../browser/orphan.ts';
import type { Bell } from '../find/bell/bell.ts';
import { abortable } from '../page/live/idle.ts';
import { settled } from '../page/live/settled.ts';
import { nameAppears } from './name-appears.ts';
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
 * switched back on. Rejects when the signal aborts or the background can't be reached.
 */
export async function runDoorbell({
  document,
  site,
  bell,
  signal,
}: DoorbellOptions): Promise<never> {
  const state = new SiteState(document, site, signal);
  await settled(document, signal);
  await state.read();
  for (;;) {
    const phase = await state.on();
    try {
      await nameAppears(document, bell, phase);
      await askTwice(ring);
      await abortable(phase, () => undefined);
    } catch (reason) {
      // Only being switched off is a reason to begin again; whatever else failed would fail again.
      if (signal.aborted || !phase.aborted) throw reason;
    }
  }
}
