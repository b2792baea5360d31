import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { hover } from './rig/card.ts';
import { marked, unmarked } from './rig/marks.ts';
import { article } from './rig/pages.ts';
import { PATIENCE } from './rig/patience.ts';
import { launchReader, type Reader } from './rig/reader.ts';

/** Ends the extension's service worker, as Chromium does to any that has been idle for half a minute. */
async function stopBackground({ browser, extension }: Reader): Promise<void> {
  const running = () =>
    browser
      .targets()
      .find((one) => one.type() === 'service_worker' && one.url().startsWith(extension.origin));
  await (await running()?.worker())?.close();
  await vi.waitUntil(() => !running(), PATIENCE);
}

describe('a background that the browser has stopped, in chromium', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await launchReader('chromium');
  });
  beforeEach(() => reader.startAfresh());
  afterAll(() => reader?.close());

  test('is not missed by a page that is being read', async () => {
    const page = await reader.open(reader.web.put('http://news.example/', article()));
    await marked(page);
    await stopBackground(reader);
    expect(await hover(reader, page, ({ text }) => text === 'Kim Jong Un')).toContain('Kim');
  });

  test('wakes to a doorbell, and remembers what was switched', async () => {
    await reader.extension.evaluate((api) => api.storage.local.set({ 'site:off.example': 'off' }));
    await stopBackground(reader);
    const off = await reader.open(reader.web.put('http://off.example/', article()));
    const on = await reader.open(reader.web.put('http://news.example/', article()));
    await marked(on);
    await unmarked(off);
  });

  test('ends a pause all the same, on every page and icon at once', async () => {
    const page = await reader.open(reader.web.put('http://news.example/', article()));
    await marked(page);
    // Chromium lets an unpacked extension's alarm go off this soon.
    await reader.extension.evaluate((api) => api.storage.local.set({ pause: Date.now() + 8000 }));
    await unmarked(page);
    const alarms = () => reader.extension.evaluate((api) => api.alarms.getAll());
    await vi.waitUntil(async () => (await alarms()).length > 0, PATIENCE);
    await stopBackground(reader);
    await marked(page);
    expect(await reader.extension.evaluate((api) => api.storage.local.get('pause'))).toEqual({});
  });
});
