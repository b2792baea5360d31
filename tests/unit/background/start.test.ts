import { afterEach, expect, test, vi } from 'vitest';

type Listener = (...args: unknown[]) => unknown;

/**
 * A browser with only what every browser has, like Firefox for Android. It records its listeners.
 */
const fake = vi.hoisted(() => {
  const listeners = new Map<string, Listener[]>();
  const event = (name: string) => ({
    addListener: (listener: Listener) =>
      listeners.set(name, [...(listeners.get(name) ?? []), listener]),
  });
  const tab = { id: 7, url: 'https://news.example/', windowId: 1, index: 0 };
  const browser = {
    tabs: {
      query: async () => [tab],
      get: async () => tab,
      create: async () => tab,
      onUpdated: event('updated'),
      onActivated: event('activated'),
    },
    runtime: {
      id: 'ours',
      getURL: (path: string) => `moz-extension://ours/${path}`,
      onMessage: event('message'),
      onStartup: event('startup'),
      onInstalled: event('installed'),
    },
    storage: {
      local: { get: async () => ({}), set: async () => undefined, remove: async () => undefined },
      session: { get: async () => ({}), set: async () => undefined },
      onChanged: event('changed'),
    },
    alarms: { onAlarm: event('alarm'), create: () => undefined },
    permissions: { onAdded: event('granted') },
    scripting: { executeScript: async () => [], insertCSS: async () => undefined },
    // No setIcon: a browser without a toolbar has no icon to set.
    action: {
      setTitle: async () => undefined,
      setBadgeText: async () => undefined,
      getBadgeText: async () => '',
      setBadgeBackgroundColor: async () => undefined,
    },
  };
  return { browser, listeners };
});

vi.mock('wxt/browser', () => ({ browser: fake.browser }));
vi.mock('../../../lib/browser/native.ts', () => ({ native: fake.browser }));

const rejected: unknown[] = [];
const reject = (reason: unknown) => rejected.push(reason);
process.on('unhandledRejection', reject);
afterEach(() => void process.off('unhandledRejection', reject));

test('the background starts, and does its work, without menus, shortcuts, side bar, side panel and icons', async () => {
  const { startBackground } = await import('../../../lib/background/index.ts');
  startBackground();
  expect([...fake.listeners.keys()]).toEqual(
    expect.arrayContaining([
      'message',
      'changed',
      'startup',
      'installed',
      'updated',
      'activated',
      'alarm',
    ]),
  );
  const happen = (name: string, ...args: unknown[]) => {
    for (const listener of fake.listeners.get(name) ?? []) listener(...args);
  };
  happen('installed', { reason: 'install' });
  happen('startup');
  happen('updated', 7, { status: 'loading' }, { id: 7, url: 'https://news.example/' });
  happen('activated', { tabId: 7 });
  happen('changed', { 'site:news.example': { newValue: 'off' }, pause: {} }, 'local');
  happen('granted');
  happen('alarm', { name: 'pause-ends' });
  const sender = { id: 'ours', url: 'https://news.example/', frameId: 0, tab: { id: 7, index: 0 } };
  happen('message', { type: 'ring' }, sender, () => {});
  happen('message', { type: 'found', topics: 3 }, sender, () => {});
  happen('message', { type: 'story', story: 'some-story' }, sender, () => {});
  // An unhandled rejection is reported after everything that is waiting has been done.
  await new Promise((done) => setImmediate(done));
  await new Promise((done) => setImmediate(done));
  expect(rejected).toEqual([]);
});
