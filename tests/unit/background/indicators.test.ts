import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { keepIndicators } from '../../../lib/background/indicators.ts';
import { UNTIL_TURNED_ON } from '../../../lib/settings/keys/pause.ts';

type Listener = (...args: unknown[]) => unknown;

/**
 * As much of the browser as the indicators need: one tab, its icon, and storage that reports
 * changes.
 */
const fake = vi.hoisted(() => {
  const stored: Record<string, unknown> = {};
  const changed: Listener[] = [];
  const icon = { path: {} as Record<string, string> };
  const deaf = { addListener: () => undefined };
  const tab = { id: 7, url: 'https://news.example/story' };
  const browser = {
    tabs: { query: async () => [tab], get: async () => tab, onUpdated: deaf, onActivated: deaf },
    storage: {
      local: { get: async () => stored },
      onChanged: { addListener: (listener: Listener) => changed.push(listener) },
    },
    action: {
      setIcon: async ({ path }: { path: Record<string, string> }) => {
        icon.path = path;
      },
      setTitle: async () => undefined,
      setBadgeText: async () => undefined,
    },
  };
  return { browser, stored, changed, icon };
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
