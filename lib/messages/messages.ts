import type { Runtime } from 'webextension-polyfill';
import { native } from '../browser/native.ts';
import { askTwice, listen } from '../browser/orphan.ts';
import { fits, REQUESTS } from './schema.ts';
import type { MessageType, Protocol } from './types.ts';

type Handlers = {
  [T in MessageType]?: (
    request: Protocol[T]['request'],
    sender: Runtime.MessageSender,
  ) => Promise<Protocol[T]['response']>;
};

/** Messages that only the extension's own background and pages send. */
const FROM_OURS: ReadonlySet<MessageType> = new Set(['report', 'show', 'step']);

type Handler = (request: object, sender: Runtime.MessageSender) => Promise<unknown>;

/**
 * Sends to the background and to open story pages, again if the background was stopped in the
 * process. Rejects if nobody is listening.
 */
export async function send<T extends MessageType>(
  type: T,
  request: Protocol[T]['request'],
): Promise<Protocol[T]['response']> {
  return askTwice(() => native.runtime.sendMessage({ type, ...request }));
}

/** Sends to the reader in a tab. Rejects if there is none. */
export function sendToTab<T extends MessageType>(
  tabId: number,
  type: T,
  request: Protocol[T]['request'],
): Promise<Protocol[T]['response']> {
  return native.tabs.sendMessage(tabId, { type, ...request }, { frameId: 0 }) as Promise<
    Protocol[T]['response']
  >;
}

/**
 * Answers this extension's messages until the signal aborts. Messages from elsewhere, without a
 * handler or not fitting their schema get no answer; if a handler rejects, the answer is undefined.
 */
export function onMessage(handlers: Handlers, signal?: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    answer: (response?: unknown) => void,
  ) => {
    const parsed = parseMessage(message);
    const handler = parsed && (handlers[parsed.type] as Handler | undefined);
    if (!handler || !maySend(parsed.type, sender)) return undefined;
    handler(parsed.request, sender).then(answer, () => answer());
    return true;
  };
  listen(native.runtime.onMessage, listener as never, signal);
}

/**
 * Whether the sender is part of this extension and may send this type: its pages and its background
 * (which has neither tab nor address) may send all, the script in a tab's top frame all but those
 * in `FROM_OURS`.
 */
function maySend(type: MessageType, { id, url, tab, frameId }: Runtime.MessageSender): boolean {
  if (id !== native.runtime.id) return false;
  if (tab === undefined && url === undefined) return true;
  if (url?.startsWith(native.runtime.getURL(''))) return true;
  return tab !== undefined && frameId === 0 && !FROM_OURS.has(type);
}

/** A message's type and request, or undefined unless it fits the schema in every detail. */
export function parseMessage(message: unknown): { type: MessageType; request: object } | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  const { type, ...request } = message;
  if (typeof type !== 'string' || !Object.hasOwn(REQUESTS, type)) return undefined;
  const known = type as MessageType;
  return fits(known, request) ? { type: known, request } : undefined;
}
