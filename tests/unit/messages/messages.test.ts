import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';

const OURS = 'moz-extension://ours/';

const fake = vi.hoisted(() => ({ listeners: new Set<(...args: unknown[]) => unknown>() }));
vi.mock('../../../lib/browser/native.ts', () => ({
  native: {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `moz-extension://ours/${path}`,
      onMessage: {
        addListener: (listener: () => void) => fake.listeners.add(listener),
        removeListener: (listener: () => void) => fake.listeners.delete(listener),
      },
    },
  },
}));
const { onMessage, parseMessage } = await import('../../../lib/messages/messages.ts');
const { parseReport } = await import('../../../lib/popup/report-schema.ts');
const { FUZZ_LIMIT, fuzz } = await import('../../rig/fuzz.ts');
const { report } = await import('../../fixtures/popup-report.ts');

afterEach(() => fake.listeners.clear());

describe('a message', () => {
  test.each([
    ['a ring', { type: 'ring' }, { type: 'ring', request: {} }],
    ['a count', { type: 'found', topics: 3 }, { type: 'found', request: { topics: 3 } }],
    ['a count of none', { type: 'found', topics: 0 }, { type: 'found', request: { topics: 0 } }],
    ['a step', { type: 'step', to: 'next' }, { type: 'step', request: { to: 'next' } }],
  ])('%s is understood', (_, message, parsed) => expect(parseMessage(message)).toEqual(parsed));

  test.each([
    ['no object', 'ring'],
    ['nothing', null],
    ['no type', { topics: 3 }],
    ['a type of no message', { type: 'constructor' }],
    ['a count below zero', { type: 'found', topics: -1 }],
    ['more than the message carries', { type: 'ring', extra: true }],
    ['a story that is no id', { type: 'story', story: '../other.html' }],
  ])('%s is refused', (_, message) => expect(parseMessage(message)).toBeUndefined());
});

describe('a sender', () => {
  const page = { id: 'ours', url: 'https://news.example/', frameId: 0, tab: { id: 7 } };
  const popup = { id: 'ours', url: `${OURS}popup.html` };

  /** Whether a sender's message reaches its handler. */
  function isHeard(type: string, sender: object): boolean {
    const handler = vi.fn(async () => undefined);
    onMessage({ ring: handler, report: handler, changed: handler } as never);
    for (const listener of fake.listeners) listener({ type }, sender, () => {});
    return handler.mock.calls.length > 0;
  }

  test.each([
    ['a page’s top frame rings', 'ring', page],
    ['a page’s reader tells of a change', 'changed', page],
    ['the popup asks for a report', 'report', popup],
    ['the story page in a tab asks for one', 'report', { ...popup, tab: { id: 9 }, frameId: 0 }],
    ['the background does, of no address', 'report', { id: 'ours' }],
  ])('is accepted: %s', (_, type, sender) => expect(isHeard(type, sender)).toBe(true));

  test.each([
    ['another extension', 'ring', { ...page, id: 'theirs' }],
    [
      'a page itself, by what Chromium calls an external message',
      'ring',
      { ...page, id: undefined },
    ],
    ['a frame', 'ring', { ...page, frameId: 3 }],
    ['a page’s script that asks what only our own pages ask', 'report', page],
    ['the same from a page without an address', 'report', { ...page, url: undefined }],
    [
      'an address that only begins like ours',
      'report',
      { ...popup, url: 'moz-extension://ours.example/' },
    ],
  ])('is not accepted: %s', (_, type, sender) => expect(isHeard(type, sender)).toBe(false));
});

describe('a report', () => {
  test('is taken as it is', () => expect(parseReport(report())).toEqual(report()));

  test.each([
    ['nothing', undefined],
    ['a state of a later version', { ...report(), state: 'listening' }],
    ['something missing', { ...report(), topics: undefined }],
    ['something more', { ...report(), extra: 1 }],
    ['a day that is none', { ...report(), article: { ...report().article, published: 'soon' } }],
  ])('is rejected: %s', (_, answer) => expect(parseReport(answer)).toBeUndefined());
});

test(
  'no message, whatever it is, is taken for another or throws',
  async () => {
    const types = [
      'ring',
      'card',
      'found',
      'report',
      'changed',
      'show',
      'step',
      'story',
      '__proto__',
    ];
    const keys = ['topics', 'key', 'to', 'story', 'topic', 'dispute', 'extra'];
    const message = fc.oneof(
      fc.anything(),
      fc
        .tuple(
          fc.constantFrom(...types),
          fc.dictionary(fc.constantFrom(...keys), fc.oneof(fc.anything(), fc.nat(), fc.string())),
        )
        .map(([type, rest]) => ({ ...rest, type })),
    );
    const property = fc.property(message, (message) => {
      const parsed = parseMessage(message);
      if (!parsed) return;
      expect({ type: parsed.type, ...parsed.request }).toEqual(message);
      expect(types).toContain(parsed.type);
    });
    await fuzz('messages', property, 2000);
  },
  FUZZ_LIMIT,
);

test(
  'no answer, whatever it is, breaks the popup',
  async () => {
    const whole = Object.entries(report());
    const property = fc.property(
      fc.anything(),
      fc.subarray(whole),
      fc.constantFrom(...whole.map(([key]) => key)),
      (anything, kept, key) => {
        expect(() => parseReport(anything)).not.toThrow();
        const parsed = parseReport({ ...Object.fromEntries(kept), [key]: anything });
        if (parsed) expect(Object.keys(parsed).sort()).toEqual(Object.keys(report()).sort());
      },
    );
    await fuzz('reports', property, 1000);
  },
  FUZZ_LIMIT,
);
