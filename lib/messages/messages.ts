import type { Runtime } from 'webextension-polyfill';
import { native } from '../browser/native.ts';
import { askTwice, listen } from '../browser/orphan.ts';
import { fits, REQUESTS } from './schema.ts';
import type { Messages, MessageType } from './types.ts';

type Handlers = {
  [T in MessageType]?: (
    request: Messages[T]['request'],
    sender: Runtime.MessageSender,
  ) => Promise<Messages[T]['response']>;
};

/** Messages that only the extension's own background and pages send. */
const FROM_OURS: ReadonlySet<MessageType> = new Set(['report', 'show', 'step']);

type Handler = (request: object, sender: Runtime.MessageSender) => Promise<unknown>;

/**
 * Sends to the background and to open story pages, once more where a background was stopped over
 * it. Rejects if nobody listens.
 */
export async function send<T extends MessageType>(
  type: T,
  request: Messages[T]['request'],
): Promise<Messages[T]['response']> {
  return askTwice(() => native.runtime.sendMessage({ type, ...request }));
}

/** Sends to the reader in a tab. Rejects if there is none. */
export function sendToTab<T extends MessageType>(
  tabId: number,
  type: T,
  request: Messages[T]['request'],
): Promise<Messages[T]['response']> {
  return native.tabs.sendMessage(tabId, { type, ...request }, { frameId: 0 }) as Promise<
    Messages[T]['response']
  >;
}

/**
 * Answers messages of this extension until the signal aborts. Messages from elsewhere, of a type
 * without a handler, or that do not fit their schema are left unanswered; a handler that fails
 * returns undefined.
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
 * Whether a sender is of this extension, and one of those that send such messages: its own background and pages,
 * or else the script in the top frame of a tab.
 */
function maySend(type: MessageType, { id, url, tab, frameId }: Runtime.MessageSender): boolean {
  if (id !== native.runtime.id) return false;
  if (url === undefined || url.startsWith(native.runtime.getURL(''))) return true;
  return tab !== undefined && frameId === 0 && !FROM_OURS.has(type);
}

/** A message's type and request, or undefined if it is not one of ours in every detail. */
export function parseMessage(message: unknown): { type: MessageType; request: object } | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  const { type, ...request } = message;
  if (typeof type !== 'string' || !Object.hasOwn(REQUESTS, type)) return undefined;
  const known = type as MessageType;
  return fits(known, request) ? { type: known, request } : undefined;
}
