import { browser } from 'wxt/browser';
import { bringReader } from '../browser/bring-reader.ts';
import type { Probe } from './gateway.ts';

/** Looks into the document in a tab. Rejects if extensions may not access it. */
export async function probeDocument(tabId: number): Promise<Probe | undefined> {
  const [found] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    func: lookAround,
  });
  return found?.result as Probe | undefined;
}

/** Has a tab's page read, even if it is one for writing. Rejects like `probeDocument`. */
export async function readDocument(tabId: number): Promise<void> {
  const target = { tabId, frameIds: [0] };
  await browser.scripting.executeScript({ target, func: noteAsked });
  await bringReader(target);
}

/*
 * These run in the page, and so can't import anything: the first repeats how
 * `lib/reader/lifetime.ts` marks a running reader, the second what `lib/reader/asked.ts` looks for.
 */

function lookAround(): Probe {
  const running = (globalThis as { [key: symbol]: AbortController | undefined })[
    Symbol.for('backstory.reader')
  ];
  return {
    contentType: document.contentType,
    reader: running !== undefined && !running.signal.aborted,
  };
}

function noteAsked(): void {
  Object.assign(globalThis, { [Symbol.for('backstory.asked')]: true });
}
