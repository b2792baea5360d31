import type { Runtime } from 'webextension-polyfill';
import type { Why } from './find/types.ts';
import { fits, REQUESTS } from './message-schema.ts';
import { native } from './native.ts';
import { askTwice, listen } from './orphan.ts';

/** What a tab's reader tells the popup about the page it reads. Plain JSON. */
export interface PageReport {
  /** `reading` while the first pass is under way; of a page that is `left-alone` nothing is told. */
  state: 'reading' | 'read' | 'left-alone';
  /** Ids of the stories the page is about. */
  about: string[];
  article: ArticleFacts;
  topics: TopicCount[];
  /** Every mention, in reading order. */
  mentions: MentionSummary[];
  /** Sentences of the page that take up a dispute, in reading order. */
  disputes: { story: string; dispute: string; mention: string; sentence: string }[];
  /** Ids of brief points (as `story/point`) that a sentence of the page touches. */
  touched: string[];
  /** Ids of those that the page may touch, in whatever words; it surely says nothing of the others. */
  hinted: string[];
  /** The page's language (BCP 47), where the reader wants pages in it left alone; nothing is told of such a page. */
  skipped?: string;
}

/** What the page says of itself. */
export interface ArticleFacts {
  title: string;
  /** BCP 47. */
  lang?: string;
  /** ISO day of publication, where the page says. */
  published?: string;
  /** Words of running text read. */
  words: number;
  /** Whether there are signs that only part of the article is here (paywall, "continue reading"). */
  cutOff: boolean;
}

/** How often the page names a topic. */
export interface TopicCount {
  story: string;
  topic: string;
  count: number;
  /** Key of the topic's first mention. */
  first: string;
}

/** One mention, as a story page lists it. */
export interface MentionSummary {
  /** Names the mention in `show`; stable while its block is unchanged. */
  key: string;
  story: string;
  topic: string;
  text: string;
  why: Why;
}

/** Each message, what it carries and what it answers. */
export interface Messages {
  /** doorbell → background: this document holds a distinctive name. Answers nothing. */
  ring: { request: Record<never, never>; response: undefined };
  /** reader → background: a card may be wanted on this page; answered when what shows it has come, if it can. */
  card: { request: Record<never, never>; response: undefined };
  /** reader → background: how many topics the page holds, for the badge. */
  found: { request: { topics: number }; response: undefined };
  /** story page → reader: what the page holds. */
  report: { request: Record<never, never>; response: PageReport };
  /** reader → story pages: the report has changed; ask again. */
  changed: { request: Record<never, never>; response: undefined };
  /** story page → reader: scroll to a mention, show it and open its card. Answers whether it still stands. */
  show: { request: { key: string }; response: boolean };
  /** background → reader: a keyboard command. */
  step: { request: { to: 'next' | 'previous' | 'open' }; response: undefined };
  /** reader → background: open the whole story, at a topic or dispute. */
  story: { request: { story: string; topic?: string; dispute?: string }; response: undefined };
}

/** Name of a message. */
export type MessageType = keyof Messages;

type Handlers = {
  [T in MessageType]?: (
    request: Messages[T]['request'],
    sender: Runtime.MessageSender,
  ) => Promise<Messages[T]['response']>;
};

/** Messages that only the extension's own background and pages send. */
const FROM_OURS: ReadonlySet<MessageType> = new Set(['report', 'show', 'step']);

type Handler = (request: object, sender: Runtime.MessageSender) => Promise<unknown>;

/** Sends to the background and to open story pages, once more where a background was stopped over it. Rejects where nobody listens. */
export async function send<T extends MessageType>(
  type: T,
  request: Messages[T]['request'],
): Promise<Messages[T]['response']> {
  return askTwice(() => native.runtime.sendMessage({ type, ...request }));
}

/** Sends to the reader in a tab. Rejects where there is none. */
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
 * without a handler, or that do not fit their schema are left unanswered; a handler that fails answers undefined.
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

/** A message's type and request, or undefined where it is not one of ours in every detail. */
export function parseMessage(message: unknown): { type: MessageType; request: object } | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  const { type, ...request } = message;
  if (typeof type !== 'string' || !Object.hasOwn(REQUESTS, type)) return undefined;
  const known = type as MessageType;
  return fits(known, request) ? { type: known, request } : undefined;
}
