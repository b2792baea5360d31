import { abortable } from './idle.ts';

/** Waits until the document is one a reader has in front of them: a prerendered page is not, before it is opened. Rejects when the signal aborts. */
export function settled(document: Document, signal: AbortSignal): Promise<void> {
  const { prerendering } = document as { prerendering?: boolean };
  if (prerendering !== true) return Promise.resolve();
  return abortable(signal, (done) => {
    document.addEventListener('prerenderingchange', done, { once: true });
    return () => document.removeEventListener('prerenderingchange', done);
  });
}
