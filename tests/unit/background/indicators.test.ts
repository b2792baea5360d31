import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { keepIndicators, showCount, showNotSaved } from '../../../lib/background/indicators.ts';
import { UNTIL_TURNED_ON } from '../../../lib/settings/keys/pause.ts';

type Listener = (...args: unknown[]) => unknown;

/**
 * As much of the browser as the indicators need: one tab, its icon, and storage that reports
 * changes.
 */
const fake = vi.hoisted(() => {
  const stored: Record<string, unknown> = {};
  const changed: Listener[] = [];
  const activated: Listener[] = [];
  const icon = { path: {} as Record<string, string>, badge: '', title: '' };
  const deaf = { addListener: () => undefined };
  const tab = { id: 7, url: 'https://news.example/story' };
  const browser = {
    tabs: {
      query: async () => [tab],
      get: async () => tab,
      onUpdated: deaf,
      onActivated: { addListener: (listener: Listener) => activated.push(listener) },
    },
    storage: {
      local: { get: async () => stored },
      onChanged: { addListener: (listener: Listener) => changed.push(listener) },
    },
    action: {
      setIcon: async ({ path }: { path: Record<string, string> }) => {
        icon.path = path;
      },
      setTitle: async ({ title }: { title: string }) => {
        icon.title = title;
      },
      setBadgeBackgroundColor: async () => undefined,
      setBadgeText: async ({ text }: { text: string }) => {
        icon.badge = text;
      },
      getBadgeText: async () => icon.badge,
    },
  };
  return { browser, stored, changed, activated, icon };
});

vi.mock('wxt/browser', () => ({ browser: fake.browser }));
vi.mock('../../../lib/browser/native.ts', () => ({ native: fake.browser }));

const store = (values: Record<string, unknown>) => {
  Object.assign(fake.stored, values);
  for (const listener of fake.changed) listener(values, 'local');
};

beforeEach(() => {
  for (const key of Object.keys(fake.stored)) delete fake.stored[key];
  fake.changed.length = 0;
  fake.activated.length = 0;
  keepIndicators();
});

test.each([
  ['on', { 'site:news.example': 'on' }],
  ['off', { 'site:news.example': 'off' }],
  ['paused', { pause: UNTIL_TURNED_ON }],
  ['off', { pause: UNTIL_TURNED_ON, 'site:example': 'off', 'site:news.example': 'off' }],
])('the icon is drawn %s where storage holds %o', async (state, values) => {
  store(values);
  await expect
    .poll(() => fake.icon.path)
    .toEqual({
      16: `/icon/${state}-16.png`,
      24: `/icon/${state}-24.png`,
      32: `/icon/${state}-32.png`,
      48: `/icon/${state}-48.png`,
    });
  const drawn = Object.values(fake.icon.path).map((path) => join('public', path));
  expect(drawn.filter((path) => !existsSync(path))).toEqual([]);
});

describe('coming back to a tab', () => {
  const comeBack = () => Promise.all(fake.activated.map((listener) => listener({ tabId: 7 })));

  test('takes away that something was not saved, and why', async () => {
    await showNotSaved(7);
    expect(fake.icon.badge).toBe('!');
    await comeBack();
    expect(fake.icon).toMatchObject({ badge: '', title: 'Backstory' });
  });

  test('leaves the number of topics', async () => {
    await showCount(7, 12);
    await comeBack();
    expect(fake.icon.badge).toBe('12');
  });
});
