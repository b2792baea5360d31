import { beforeEach, expect, test, vi } from 'vitest';
import { answerReaders } from '../../../lib/background/answer-readers.ts';
import { UNTIL_TURNED_ON } from '../../../lib/settings/keys/pause.ts';

type Listener = (...args: unknown[]) => unknown;

/** As much of the browser as answering a page needs. It notes what is done to the page's tab. */
const fake = vi.hoisted(() => {
  let stored: Record<string, unknown> = {};
  const done: unknown[] = [];
  const listeners: Listener[] = [];
  const note =
    (what: string) =>
    async ({ target, tabId, text }: { target?: object; tabId?: number; text?: string }) => {
      done.push(target ? [what, target] : [what, tabId, text]);
    };
  const browser = {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `moz-extension://ours/${path}`,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    },
    storage: { local: { get: async () => stored } },
    scripting: { insertCSS: note('style'), executeScript: note('script') },
    action: { setBadgeBackgroundColor: async () => undefined, setBadgeText: note('badge') },
  };
  return { browser, done, listeners, store: (values: typeof stored) => (stored = values) };
});

vi.mock('wxt/browser', () => ({ browser: fake.browser }));
vi.mock('../../../lib/browser/native.ts', () => ({ native: fake.browser }));

beforeEach(() => {
  fake.done.length = 0;
  fake.listeners.length = 0;
  answerReaders();
});

/** Sends a message from the page in tab 7, and waits for the answer. */
async function send(message: object, from: object = {}): Promise<void> {
  const page = { id: 'ours', url: 'https://news.example/story', frameId: 0, tab: { id: 7 } };
  for (const listener of fake.listeners) {
    await new Promise<unknown>((answer) => listener(message, { ...page, ...from }, answer));
  }
}

const RING = { type: 'ring' };
const CARD = { type: 'card' };
const FOUND = { type: 'found', topics: 3 };
const WHERE = { tabId: 7, documentIds: ['d1'] };

test.each([
  [
    'rings is read, in that very document',
    RING,
    [
      ['style', WHERE],
      ['script', WHERE],
    ],
  ],
  ['wants a card gets it, in that very document', CARD, [['script', WHERE]]],
  ['names topics has their number on its badge', FOUND, [['badge', 7, '3']]],
])('a page that %s', async (_, message, done) => {
  fake.store({});
  await send(message, { documentId: 'd1' });
  expect(fake.done).toEqual(done);
});

test('in a browser that does not name documents, a card goes into the tab’s top frame', async () => {
  fake.store({});
  await send(CARD);
  expect(fake.done).toEqual([['script', { tabId: 7, frameIds: [0] }]]);
});

test.each([
  ['switched off', { 'site:news.example': 'off' }],
  ['switched off with its parent', { 'site:example': 'off' }],
  ['paused', { pause: UNTIL_TURNED_ON }],
])('nothing is done for a page that was %s meanwhile', async (_, stored) => {
  fake.store(stored);
  for (const message of [RING, CARD, FOUND]) await send(message);
  expect(fake.done).toEqual([]);
});
