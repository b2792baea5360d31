import { native } from './native.ts';

const isAlive = () => Boolean(native?.runtime?.id);
/** Outside of any extension nothing can go. */
const wasAlive = isAlive();

/**
 * Whether the extension that this script came with is gone: updated, switched off, removed. Chromium lets what it left in
 * pages run on then, tells it nothing, and throws an error at whatever it asks of the extension. Firefox ends it where it stands.
 */
export function isOrphan(): boolean {
  return wasAlive && !isAlive();
}

/** How long a background takes to stop, in ms, with plenty to spare: what it is asked meanwhile is lost. */
const STOPPING = 1000;

/** Asks the background, and once more where it was stopped over it. Rejects if nobody listens. */
export function askTwice<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  return ask().catch(async () => {
    await new Promise((done) => setTimeout(done, STOPPING));
    return ask();
  });
}

/** As much of the browser's events as is needed to listen to one of any kind. */
interface BrowserEvent<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/** Listens to an event of the browser's until the signal aborts; an extension that has gone is not asked to stop. */
export function listen<Listener>(
  event: BrowserEvent<Listener>,
  listener: Listener,
  signal?: AbortSignal,
): void {
  event.addListener(listener);
  signal?.addEventListener('abort', () => isOrphan() || event.removeListener(listener));
}
