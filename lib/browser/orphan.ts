import { native } from './native.ts';

const isAlive = () => Boolean(native?.runtime?.id);
/** Outside an extension (in tests) there is nothing that could go. */
const wasAlive = isAlive();

/**
 * Whether the extension this script belongs to is gone: updated, disabled or removed. Chromium lets
 * scripts that are already in pages run on, does not notify them, and throws at any call to the
 * extension's API. Firefox ends them.
 */
export function isOrphan(): boolean {
  return wasAlive && !isAlive();
}

/**
 * More than the time, in ms, that a background takes to stop. Messages sent to it meanwhile are
 * lost.
 */
const STOPPING = 1000;

/**
 * Asks the background, and asks once more if it was stopped in the process. Rejects if nobody is
 * listening.
 */
export function askTwice<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  return ask().catch(async () => {
    await new Promise((done) => setTimeout(done, STOPPING));
    return ask();
  });
}

/** The part of the browser's event objects that is needed to listen to any of them. */
interface BrowserEvent<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/**
 * Listens to an event of the extension API until the signal aborts. If the extension is gone by
 * then, there is nothing to remove the listener from.
 */
export function listen<Listener>(
  event: BrowserEvent<Listener>,
  listener: Listener,
  signal?: AbortSignal,
): void {
  event.addListener(listener);
  signal?.addEventListener('abort', () => isOrphan() || event.removeListener(listener));
}
