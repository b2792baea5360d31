import { abortable } from './idle.ts';

/**
 * Waits until the reader has the document in front of them, which a prerendered page is not before
 * it is opened. Rejects when the signal aborts.
 */
export function settled(document: Document, signal: AbortSignal): Promise<void> {
  const { prerendering } = document as { prerendering?: boolean };
  if (prerendering !== true) return Promise.resolve();
  return abortable(signal, (done) => {
    document.addEventListener('prerenderingchange', done, { once: true });
    return () => document.removeEventListener('prerenderingchange', done);
  });
}
